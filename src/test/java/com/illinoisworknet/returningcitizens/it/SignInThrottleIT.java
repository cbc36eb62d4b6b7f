package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.signin.SignInThrottleService;
import com.illinoisworknet.returningcitizens.signin.SignInTry;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many passwords are read of one username from one address. */
@ExtendWith(ArquillianExtension.class)
public class SignInThrottleIT {
    private static final int ALLOWED = 5;
    private static final int AT_ONCE = 20;
    private static final String FACILITY = "192.0.2.7";

    @Inject
    SignInThrottleService throttle;

    @Resource
    ManagedExecutorService threads;

    private final String username = "somebody." + UUID.randomUUID();
    private final SignInTry attempt = new SignInTry(username, FACILITY);

    @Test
    void twentyAtOnceGetNoMoreReadThanOneAfterTheOther() throws Exception {
        List<Boolean> read = atOnce();

        assertThat(read).hasSize(AT_ONCE).filteredOn(admitted -> admitted).hasSize(ALLOWED);
        assertThat(throttle.throttled(attempt)).isTrue();
    }

    @Test
    void oneAfterTheOtherGetsFiveRead() {
        List<Boolean> read = IntStream.range(0, 7)
                .mapToObj(number -> throttle.admit(attempt))
                .toList();

        assertThat(read).containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void othersBehindTheSameAddressAndTheHolderElsewhereAreRead() {
        IntStream.range(0, 7).forEach(number -> throttle.admit(attempt));

        boolean colleague = throttle.admit(new SignInTry("a.colleague." + UUID.randomUUID(), FACILITY));
        boolean holderElsewhere = throttle.admit(new SignInTry(username, "198.51.100.4"));

        assertThat(colleague).isTrue();
        assertThat(holderElsewhere).isTrue();
    }

    @Test
    void successForgetsTheFailuresBefore() {
        IntStream.range(0, ALLOWED).forEach(number -> throttle.admit(attempt));

        throttle.forget(attempt);

        assertThat(throttle.throttled(attempt)).isFalse();
    }

    @Test
    void failureCountsForTenMinutes() throws Exception {
        IntStream.range(0, ALLOWED).forEach(number -> throttle.admit(attempt));
        age("9 minutes 50 seconds");
        boolean before = throttle.admit(attempt);
        age("11 seconds");

        boolean after = throttle.admit(attempt);

        assertThat(before).isFalse();
        assertThat(after).isTrue();
    }

    private void age(String by) throws Exception {
        Tables.asOwner()
                .execute(
                        "update sign_in_failure set failed_at = failed_at - cast(? as interval) where username_key = ?",
                        by,
                        username);
    }

    private List<Boolean> atOnce() throws InterruptedException, ExecutionException {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int number = 0; number < AT_ONCE; number++) {
            tries.add(threads.submit(() -> {
                together.await();
                return throttle.admit(attempt);
            }));
        }
        together.countDown();
        List<Boolean> read = new ArrayList<>();
        for (Future<Boolean> one : tries) {
            read.add(one.get());
        }
        return read;
    }
}
