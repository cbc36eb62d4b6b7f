package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.AccountIdentityService;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.Correction;
import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerCorrectionService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeedsService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Corrections on forms, by the rules of the Add Customer form. What somebody else changed meanwhile is never
 * overwritten unseen: the answer is then what is on file now, and nothing typed is lost.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class CorrectionService {
    @Inject
    CustomerService customers;

    @Inject
    CustomerDeedsService deeds;

    @Inject
    CustomerCorrectionService corrections;

    @Inject
    AccountService accounts;

    @Inject
    AccountIdentityService identities;

    @Inject
    Clock clock;

    /**
     * Opens the form with name and birth date of a customer; the look is recorded.
     *
     * @throws NotFoundException if the customer is not theirs, or they may not correct them
     */
    public OpenedForm openIdentity(long enrollmentId) {
        deeds.require(CustomerDeed.CORRECT_IDENTITY, enrollmentId);
        Customer customer = customers.find(enrollmentId);
        return new OpenedForm(customer, IdentityForm.of(customer.account().identity()));
    }

    /**
     * Corrects name and birth date of a customer's account.
     *
     * @throws NotFoundException if the customer is not theirs, or they may not
     */
    public CorrectionOutcome correctIdentity(long enrollmentId, CorrectionPress press) {
        Customer customer = customers.find(enrollmentId);
        IntakeReading<Identity> reading =
                IdentityForm.read(press.seen(), press.typed(), dates(customer.stay()), LocalDate.now(clock));
        List<Problem> open = WarningCheck.unconfirmed(reading, press);
        if (reading.request().isEmpty() || !open.isEmpty()) {
            return new CorrectionOutcome.ToCorrect(reading.errors(), open);
        }
        Identity corrected = reading.request().get();
        Correction correction =
                corrections.correctIdentity(enrollmentId, IdentityForm.unchanged(press.seen()), corrected);
        return correction == Correction.OVERTAKEN
                ? changed(customer.account().id())
                : new CorrectionOutcome.Saved(enrollmentId);
    }

    private static StayDates dates(Customer.Stay stay) {
        return new StayDates(stay.msrDate(), stay.enrolledOn());
    }

    private CorrectionOutcome changed(long accountId) {
        Identity present = accounts.find(accountId).orElseThrow().identity();
        return new CorrectionOutcome.ChangedMeanwhile(IdentityForm.of(present), identities.lastChange(accountId));
    }
}
