package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks somebody who is signed in for the password once more; wrong ones count together with failed sign-ins. */
@ApplicationScoped
class CurrentPassword {
    /** The field in which it is typed. */
    static final String FIELD = "currentPassword";

    static final String THROTTLED = "password.currentThrottled";

    @Inject
    SignInThrottleService throttle;

    @Inject
    ClientAddress address;

    /**
     * Does what needs the password, unless there were too many wrong ones.
     *
     * @param deed tells what is wrong; of {@link #FIELD} if it was the password
     * @return what was wrong; and {@code password.currentThrottled}
     */
    Optional<Problem> asked(String username, Supplier<Optional<Problem>> deed) {
        SignInTry attempt = new SignInTry(username, address.get());
        if (!throttle.admit(attempt)) {
            throttle.refused(attempt);
            return Optional.of(Problem.of(FIELD, THROTTLED));
        }
        Optional<Problem> problem = deed.get();
        if (problem.filter(wrong -> FIELD.equals(wrong.field())).isPresent()) {
            throttle.failed(attempt);
        } else {
            throttle.forget(attempt);
        }
        return problem;
    }
}
