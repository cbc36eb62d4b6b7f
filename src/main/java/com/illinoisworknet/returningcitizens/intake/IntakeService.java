package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The use case <em>Add Customer</em>: each deed is one transaction, safe to repeat and safe against a second person
 * doing the same at that moment.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class IntakeService {
    @Inject
    IntakeDesk desk;

    @Inject
    IntakeListsService lists;

    @Inject
    PersonSearch search;

    @Inject
    Admission admission;

    @Inject
    Event<IntakeSaved> saved;

    /**
     * Takes the filled-in form: keeps it, checks it, looks for the person, and enrolls under a new account if there is
     * no candidate. With the same key again it answers what came of it before.
     *
     * @param key the intake's key, made when the form was opened
     * @param typed all that stands in the form
     * @param confirmed names of the fields whose warning staff said is right
     * @throws com.illinoisworknet.returningcitizens.shared.NotFoundException {@code intake.notFound} if the intake is somebody else's
     */
    public IntakeOutcome submit(UUID key, TypedIntake typed, List<String> confirmed) {
        Intake intake = desk.begin(key);
        if (intake.done()) {
            return admission.before(intake);
        }
        TypedIntake before = desk.typed(intake);
        IntakeReading<IntakeRequest> reading = IntakeForm.read(key, typed, lists.current());
        desk.keep(intake, SsnOnForm.keepIfRight(typed, reading));
        saved.fire(
                new IntakeSaved(key, reading.errors().size(), reading.warnings().size()));
        List<Problem> open = WarningCheck.unconfirmed(reading, before, typed, confirmed);
        if (reading.request().isEmpty() || !open.isEmpty()) {
            return new IntakeOutcome.ToCorrect(reading.errors(), open);
        }
        return search.find(intake, typed, reading.request().get());
    }

    /** Keeps the form as it stands, right or wrong, so that nothing typed is lost; of a wrong SSN nothing is kept. */
    public void keep(UUID key, TypedIntake typed) {
        Intake intake = desk.begin(key);
        if (!intake.done()) {
            desk.keep(intake, SsnOnForm.keepIfRight(typed, IntakeForm.read(key, typed, lists.current())));
        }
    }

    /** What was typed into an own intake that is not done; nothing if there is none, or it was destroyed. */
    public Optional<TypedIntake> typed(UUID key) {
        return desk.find(key)
                .filter(intake -> !intake.done() && intake.typed().isPresent())
                .map(desk::typed);
    }

    /** What came of an own intake that is done. */
    public Optional<IntakeOutcome.DoneBefore> outcome(UUID key) {
        return desk.find(key).filter(Intake::done).map(admission::before);
    }

    /**
     * Staff say that an account shown for this intake is this person's: the enrollment is connected to it.
     *
     * @param reason how that is known, needed if the account was shown with a warning; else {@code NOT_GIVEN}
     * @throws BusinessException {@code matchDecision.notShown} if the account was not shown for this intake, {@code
     *     matchDecision.cautionReasonMissing}, {@code intake.notFound} if the intake is somebody else's
     */
    public IntakeOutcome samePerson(UUID key, long accountId, SamePersonReason reason) {
        Intake intake = desk.lock(key);
        if (intake.done()) {
            return admission.before(intake);
        }
        return admission.connect(intake, request(intake), accountId, reason);
    }

    /**
     * Staff say that none of the accounts shown is this person's: a new one is created.
     *
     * @param reason why not, needed against a <em>very likely</em> candidate; else {@code NOT_GIVEN}
     * @throws BusinessException {@code matchDecision.reasonMissing}
     */
    public IntakeOutcome noneOfThese(UUID key, NotSamePersonReason reason) {
        Intake intake = desk.lock(key);
        if (intake.done()) {
            return admission.before(intake);
        }
        return admission.createDespite(intake, request(intake), reason.code());
    }

    private IntakeRequest request(Intake intake) {
        if (!intake.undecided()) {
            throw new BusinessException("intake.nothingToDecide");
        }
        return IntakeForm.read(intake.key(), desk.typed(intake), lists.current())
                .request()
                .orElseThrow(() -> new BusinessException("intake.nothingToDecide"));
    }
}
