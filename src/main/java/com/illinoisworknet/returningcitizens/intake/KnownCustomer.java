package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.LiveEnrollment;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.NameFolding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What staff are told when the person is a customer already: everything within their scope; outside it the
 * institution, and that only if last name and birth date agree too.
 */
@ApplicationScoped
class KnownCustomer {
    @Inject
    AccountService accounts;

    @Inject
    EnrollmentService enrollments;

    @Inject
    Event<AlreadyCustomerMet> met;

    /** Says so, and records who was met, whatever of them is told. */
    IntakeOutcome tell(UUID intakeKey, LiveEnrollment live, Identity entered) {
        met.fire(new AlreadyCustomerMet(intakeKey, live.enrollmentId(), live.inScope()));
        AccountIdentity holder = accounts.find(live.accountId()).orElseThrow();
        return enrollments
                .enrolledOn(live.enrollmentId())
                .map(since -> inScope(live, holder, since))
                .orElseGet(() -> outOfScope(live, holder, entered));
    }

    private static IntakeOutcome inScope(LiveEnrollment live, AccountIdentity holder, LocalDate since) {
        return new IntakeOutcome.AlreadyCustomer(
                live.enrollmentId(), holder.name().full(), live.institutionId(), since);
    }

    private static IntakeOutcome outOfScope(LiveEnrollment live, AccountIdentity holder, Identity entered) {
        return sameLastNameAndBirthDate(holder, entered)
                ? new IntakeOutcome.AlreadyCustomerElsewhere(live.institutionId())
                : new IntakeOutcome.NumberTaken();
    }

    private static boolean sameLastNameAndBirthDate(AccountIdentity holder, Identity entered) {
        String known = NameFolding.fold(holder.name().last());
        return known.equals(NameFolding.fold(entered.name().last()))
                && entered.birthDate().isPresent()
                && holder.birthDate().equals(entered.birthDate());
    }
}
