package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.Correction;
import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeedsService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentChangeService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentDetails;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Enrollments on forms of their own: edited, or made again after an exit, by the rules of the Add Customer form. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class EnrollmentFormService {
    @Inject
    CustomerService customers;

    @Inject
    CustomerDeedsService deeds;

    @Inject
    EnrollmentChangeService enrollments;

    @Inject
    IntakeListsService lists;

    @Inject
    ReferenceService reference;

    /**
     * Opens the form of an enrollment; the look is recorded.
     *
     * @throws NotFoundException if the customer is not theirs, or they may not edit it
     */
    public OpenedForm open(long enrollmentId) {
        deeds.require(CustomerDeed.EDIT_ENROLLMENT, enrollmentId);
        Customer customer = customers.find(enrollmentId);
        return new OpenedForm(customer, EnrollmentForm.of(customer.stay().details()));
    }

    /**
     * Edits an enrollment.
     *
     * @throws NotFoundException if the customer is not theirs, or they may not
     * @throws BusinessException {@code enrollment.numberTaken}, {@code enrollment.ended}
     */
    public CorrectionOutcome edit(long enrollmentId, CorrectionPress press) {
        Customer customer = customers.find(enrollmentId);
        IntakeReading<EnrollmentDetails> reading = EnrollmentForm.read(
                press.typed(),
                offering(customer.stay().offenseIds()),
                customer.account().birthDate(),
                customer.stay().exitedOn());
        List<Problem> open = WarningCheck.unconfirmed(reading, press);
        if (reading.request().isEmpty() || !open.isEmpty()) {
            return new CorrectionOutcome.ToCorrect(reading.errors(), open);
        }
        EnrollmentDetails to = reading.request().get();
        return enrollments.edit(enrollmentId, EnrollmentForm.unchanged(press.seen()), to) == Correction.OVERTAKEN
                ? changed(enrollmentId)
                : new CorrectionOutcome.Saved(enrollmentId);
    }

    /**
     * Opens the form for another enrollment of a customer who left; the look is recorded.
     *
     * @throws NotFoundException if the customer is not theirs
     */
    public OpenedForm openAgain(long enrollmentId) {
        deeds.require(CustomerDeed.RE_ENROLL, enrollmentId);
        Customer customer = customers.find(enrollmentId);
        return new OpenedForm(
                customer, EnrollmentForm.again(customer.stay(), lists.current().today()));
    }

    /**
     * Enrolls a customer again who left.
     *
     * @param key made when the form was opened: the same press twice enrolls once
     * @throws NotFoundException if the customer is not theirs, or the institution is not
     * @throws BusinessException {@code enrollment.numberTaken}, {@code enrollment.liveAlready}, {@code account.closed}
     */
    public CorrectionOutcome enrollAgain(long enrollmentId, UUID key, CorrectionPress press) {
        Customer customer = customers.find(enrollmentId);
        IntakeReading<NewEnrollment> reading = EnrollmentForm.readNew(
                key,
                press.typed(),
                offering(customer.stay().offenseIds()),
                customer.account().birthDate(),
                customer.stay().exitedOn().orElseThrow(() -> new BusinessException("enrollment.liveAlready")));
        List<Problem> open = WarningCheck.unconfirmed(reading, press.asked(), press.typed(), press.confirmed());
        return reading.request().isEmpty() || !open.isEmpty()
                ? new CorrectionOutcome.ToCorrect(reading.errors(), open)
                : new CorrectionOutcome.Saved(
                        enrollments.enrollAgain(enrollmentId, reading.request().get()));
    }

    private CorrectionOutcome changed(long enrollmentId) {
        TypedIntake present =
                EnrollmentForm.of(customers.find(enrollmentId).stay().details());
        return new CorrectionOutcome.ChangedMeanwhile(present, enrollments.lastChange(enrollmentId));
    }

    /** The lists, and the offenses that the enrollment holds although they were repealed. */
    private IntakeLists offering(Set<Long> offenseIds) {
        IntakeLists today = lists.current();
        List<Choice> repealed = offenseIds.stream()
                .filter(id -> !today.offenses().contains(id.toString()))
                .flatMap(id -> reference.offense(id).stream())
                .toList();
        Choices offenses = new Choices(Stream.concat(today.offenses().all().stream(), repealed.stream())
                .toList());
        return new IntakeLists(today.institutions(), today.counties(), today.msrCounties(), offenses, today.today());
    }
}
