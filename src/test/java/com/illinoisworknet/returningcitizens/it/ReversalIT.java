package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.account.IdentityPart;
import com.illinoisworknet.returningcitizens.intake.CorrectionPress;
import com.illinoisworknet.returningcitizens.intake.CorrectionService;
import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.CandidatesFound;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.Connected;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.Enrolled;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.intake.NotSamePersonReason;
import com.illinoisworknet.returningcitizens.intake.SamePersonReason;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.reversal.Proposal;
import com.illinoisworknet.returningcitizens.reversal.ReversalOutcome;
import com.illinoisworknet.returningcitizens.reversal.ReversalOutcome.DoneBefore;
import com.illinoisworknet.returningcitizens.reversal.ReversalOutcome.Moved;
import com.illinoisworknet.returningcitizens.reversal.ReversalOutcome.MovedToNew;
import com.illinoisworknet.returningcitizens.reversal.ReversalPress;
import com.illinoisworknet.returningcitizens.reversal.ReversalReason;
import com.illinoisworknet.returningcitizens.reversal.ReversalService;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Match decisions that were wrong, reversed: from the services to the tables. */
@ExtendWith(ArquillianExtension.class)
public class ReversalIT {
    private static final String SSN = "512-44-9917";

    @Inject
    IntakeService intakes;

    @Inject
    CorrectionService corrections;

    @Inject
    ReversalService reversals;

    @Inject
    PartnerStaff partnerStaff;

    @Inject
    PartnerSupervisor supervisor;

    @Inject
    SignedInAccount signedIn;

    @Resource
    ManagedExecutorService threads;

    @BeforeEach
    void kewaneeSignsIn() {
        signedIn.is(Forms.account("partner.kewanee"));
    }

    @Test
    void whoWasConnectedToAnothersAccountGetsANewOneAndTheOtherLosesWhatItGot() throws Exception {
        long account = left("Eulalia", "Nowakowska", "04/14/1974", "A55101");
        long enrollment = connected(
                account,
                withMiddle(Forms.withSsn(Forms.of("Eulalia", "Nowakowska", "04/14/1974", "C66101"), SSN), "Teresa"));
        assertThat(identity(account)).isEqualTo("Teresa with SSN");

        ReversalOutcome outcome = reverse(enrollment, ReversalPress.NEW_ACCOUNT);

        assertThat(outcome).isInstanceOf(MovedToNew.class);
        long made = account(enrollment);
        assertThat(made).isNotEqualTo(account);
        assertThat(identity(account)).isEqualTo(" without");
        assertThat(identity(made)).isEqualTo("Teresa with SSN");
        assertThat(texts("""
                        select idoc_number || ' ' || (ssn_hash is null) || ' ' || middle_name_folded
                        from match_trait where account_id in (?, ?) order by account_id""", account, made)).containsExactly("A55101 true ", "C66101 false teresa");
        assertThat(number("select count(*) from reported_identity where enrollment_id = ?", enrollment))
                .isZero();
        assertThat(number("""
                        select count(*) from not_same_person where account_id = ? and other_account_id = ?""", account, made)).isEqualTo(1);
    }

    @Test
    void bothHistoriesStay() throws Exception {
        long account = left("Filomena", "Sadowska", "06/16/1976", "A55202");
        long enrollment = connected(account, Forms.of("Filomena", "Sadowska", "06/16/1976", "C66202"));

        reverse(enrollment, ReversalPress.NEW_ACCOUNT);

        assertThat(texts("""
                        select account_id from audit.enrollment_history where enrollment_id = ? order by version""", enrollment)).containsExactly(Long.toString(account), Long.toString(account(enrollment)));
        assertThat(texts("""
                        select decision || ': ' || (reversals -> 0 ->> 'decision') || ', '
                            || (reversals -> 0 ->> 'fromAccountId') || ', ' || (reversals -> 0 ->> 'reason')
                        from audit.match_decision d join enrollment e on e.intake_key = d.intake_key
                        where e.id = ?""", enrollment))
                .containsExactly("same person: none of these, " + account + ", PERSON_SAYS_SO");
        assertThat(texts("""
                        select kind from audit.event where enrollment_id = ? and account_id in (?, ?)
                            and kind in ('EnrollmentMoved', 'DecisionReversed') order by id""", enrollment, account, account(enrollment)))
                .containsExactly("EnrollmentMoved", "DecisionReversed");
    }

    @Test
    void whatWasCorrectedSinceIsShownAndStays() throws Exception {
        long account = left("Gertruda", "Wrona", "08/18/1978", "A55303");
        long enrollment =
                connected(account, withMiddle(Forms.of("Gertruda", "Wrona", "08/18/1978", "C66303"), "Maria"));
        TypedIntake seen =
                partnerStaff.call(() -> corrections.openIdentity(enrollment)).form();
        partnerStaff.call(() -> corrections.correctIdentity(
                enrollment,
                new CorrectionPress(
                        seen, TypedIntake.empty(), seen.with(IntakeField.MIDDLE_NAME, "Mariola"), List.of())));

        Proposal proposal = partnerStaff.call(() -> reversals.propose(enrollment));
        reverse(enrollment, ReversalPress.NEW_ACCOUNT);

        assertThat(proposal.stays()).containsExactly(IdentityPart.MIDDLE_NAME);
        assertThat(proposal.takenBack()).isEmpty();
        assertThat(identity(account)).isEqualTo("Mariola without");
        assertThat(identity(account(enrollment))).isEqualTo("Maria without");
    }

    @Test
    void whatALaterDecisionReportedTakesThePlaceOfWhatIsTakenBack() throws Exception {
        long account = left("Natalia", "Rogowska", "09/09/1979", "A56010");
        long enrollment = connected(
                account, Forms.withSsn(Forms.of("Natalia", "Rogowska", "09/09/1979", "C67010"), "512-44-9931"));
        leaves(enrollment);
        connected(
                account,
                withMiddle(
                        Forms.withSsn(Forms.of("Natalia", "Rogowska", "09/09/1979", "D68010"), "512-44-9931"), "Ewa"));

        reverse(enrollment, ReversalPress.NEW_ACCOUNT);

        assertThat(identity(account)).isEqualTo("Ewa with SSN");
        assertThat(identity(account(enrollment))).isEqualTo(" with SSN");
        assertThat(number(
                        "select count(*) from account a join match_decision d on d.id = a.ssn_by where a.id = ?"
                                + " and d.account_id = a.id and d.intake_key <> (select intake_key from enrollment"
                                + " where id = " + enrollment + ")",
                        account))
                .isEqualTo(1);
    }

    @Test
    void whoGotASecondAccountByMistakeIsEnrolledUnderTheirOwnAndTheMistakeIsClosed() throws Exception {
        long account = left("Honorata", "Kubiak", "10/20/1980", "A55404");
        long enrollment =
                rejected(Forms.withSsn(Forms.of("Honorata", "Kubiak", "10/20/1980", "C66404"), "512-44-9918"));
        long mistake = account(enrollment);

        ReversalOutcome outcome = reverse(enrollment, account);

        assertThat(outcome).isInstanceOf(Moved.class);
        assertThat(account(enrollment)).isEqualTo(account);
        assertThat(identity(account)).isEqualTo(" with SSN");
        assertThat(number("select count(*) from account where id = ? and closed_at is not null", mistake))
                .isEqualTo(1);
        assertThat(number("select count(*) from match_trait where account_id = ?", mistake))
                .isZero();
        assertThat(number("select count(*) from reported_identity where enrollment_id = ? and added_ssn", enrollment))
                .isEqualTo(1);
        assertThat(reverse(enrollment, ReversalPress.NEW_ACCOUNT)).isInstanceOf(MovedToNew.class);
        assertThat(identity(account)).isEqualTo(" without");
    }

    @Test
    void anAccountThatWasUsedIsReplaced() throws Exception {
        long account = left("Izydora", "Maciejewska", "12/22/1982", "A55505");
        long enrollment = rejected(Forms.of("Izydora", "Maciejewska", "12/22/1982", "C66505"));
        long mistake = account(enrollment);
        Tables.asOwner().execute("update account set first_signed_in_at = now() where id = ?", mistake);

        reverse(enrollment, account);

        assertThat(texts("select replaced_by from account where id = ? and closed_at is not null", mistake))
                .containsExactly(Long.toString(account));
        assertThat(number("select count(*) from match_trait where account_id = ?", mistake))
                .isZero();
    }

    @Test
    void noAccountGetsASecondLiveEnrollment() throws Exception {
        long account = left("Jadwiga", "Krupa", "02/24/1984", "A55606");
        long enrollment = rejected(Forms.of("Jadwiga", "Krupa", "02/24/1984", "C66606"));
        Tables.asOwner()
                .execute("update enrollment set exited_on = null, exit_reason = null where account_id = ?", account);

        assertThatThrownBy(() -> reverse(enrollment, account))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("reverseDecision.enrolledAlready"));
        assertThat(account(enrollment)).isNotEqualTo(account);
    }

    @Test
    void pressedByManyAtOnceItIsReversedOnce() throws Exception {
        long account = left("Kornelia", "Pietrzak", "03/26/1986", "A55707");
        long enrollment = connected(account, Forms.of("Kornelia", "Pietrzak", "03/26/1986", "C66707"));
        long decision = decision(enrollment);
        List<Future<ReversalOutcome>> presses = new ArrayList<>();

        for (int press = 0; press < 4; press++) {
            presses.add(threads.submit(() -> {
                kewaneeSignsIn();
                return press(enrollment, decision, ReversalPress.NEW_ACCOUNT);
            }));
        }

        List<ReversalOutcome> outcomes = new ArrayList<>();
        for (Future<ReversalOutcome> press : presses) {
            outcomes.add(press.get());
        }
        assertThat(outcomes).filteredOn(MovedToNew.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(DoneBefore.class::isInstance).hasSize(3);
        assertThat(number("select count(*) from account where last_name = 'Pietrzak' and first_name = 'Kornelia'"))
                .isEqualTo(2);
    }

    @Test
    void staffReverseOnlyTheirOwnDecisionAndSupervisorsThoseOfTheirInstitutions() throws Exception {
        long account = left("Leokadia", "Zawada", "05/28/1988", "A55808");
        long enrollment = connected(account, Forms.of("Leokadia", "Zawada", "05/28/1988", "C66808"));
        signedIn.is(Forms.account("partner.murphysboro"));
        assertThatThrownBy(() -> partnerStaff.call(() -> reversals.propose(enrollment)))
                .isInstanceOf(NotFoundException.class);
        signedIn.is(Forms.account("provider.midstate"));
        assertThatThrownBy(() -> partnerStaff.call(() -> reversals.propose(enrollment)))
                .isInstanceOf(NotFoundException.class);
        kewaneeSignsIn();
        Tables.asOwner().execute("""
                update match_decision set decided_at = decided_at - interval '25 hours' where id = ?""", decision(enrollment));
        assertThatThrownBy(() -> reverse(enrollment, ReversalPress.NEW_ACCOUNT)).isInstanceOf(NotFoundException.class);
        signedIn.is(Forms.account("supervisor.kewanee"));

        ReversalOutcome outcome = supervisor.call(() -> reversals.reverse(
                enrollment,
                new ReversalPress(decision(enrollment), ReversalPress.NEW_ACCOUNT, ReversalReason.DOCUMENT_SHOWS)));

        assertThat(outcome).isInstanceOf(MovedToNew.class);
    }

    @Test
    void onlyAnotherAccountThatWasShownCanBeChosen() throws Exception {
        long account = left("Matylda", "Urban", "07/30/1990", "A55909");
        long enrollment = connected(account, Forms.of("Matylda", "Urban", "07/30/1990", "C66909"));

        for (long forged : List.of(account, Forms.account("mhaynes"))) {
            assertThatThrownBy(() -> reverse(enrollment, forged))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.messageKey())
                            .isEqualTo("matchDecision.notShown"));
        }
        assertThat(account(enrollment)).isEqualTo(account);
    }

    /** The account of somebody who was enrolled and left. */
    private long left(String first, String last, String born, String number) throws Exception {
        Enrolled made = (Enrolled) submit(UUID.randomUUID(), Forms.of(first, last, born, number));
        leaves(made.enrollmentId());
        return account(made.enrollmentId());
    }

    private static void leaves(long enrollment) throws Exception {
        Tables.asOwner()
                .execute(
                        "update enrollment set exited_on = current_date, exit_reason = 'COMPLETED' where id = ?",
                        enrollment);
    }

    private long connected(long account, TypedIntake form) throws Exception {
        UUID key = UUID.randomUUID();
        assertThat(submit(key, form)).isInstanceOf(CandidatesFound.class);
        return ((Connected) partnerStaff.call(() -> intakes.samePerson(key, account, SamePersonReason.SHOWED_DOCUMENT)))
                .enrollmentId();
    }

    private long rejected(TypedIntake form) throws Exception {
        UUID key = UUID.randomUUID();
        assertThat(submit(key, form)).isInstanceOf(CandidatesFound.class);
        return ((Enrolled) partnerStaff.call(() -> intakes.noneOfThese(key, NotSamePersonReason.PERSON_SAYS_SO)))
                .enrollmentId();
    }

    private Object submit(UUID key, TypedIntake form) throws Exception {
        return partnerStaff.call(() -> intakes.submit(key, form, List.of()));
    }

    private ReversalOutcome reverse(long enrollment, long toAccount) throws Exception {
        return press(enrollment, decision(enrollment), toAccount);
    }

    private ReversalOutcome press(long enrollment, long decision, long toAccount) throws Exception {
        return partnerStaff.call(() ->
                reversals.reverse(enrollment, new ReversalPress(decision, toAccount, ReversalReason.PERSON_SAYS_SO)));
    }

    private static TypedIntake withMiddle(TypedIntake form, String middle) {
        return form.with(IntakeField.MIDDLE_NAME, middle);
    }

    private static long decision(long enrollment) {
        return number("""
                select max(d.id) from match_decision d join enrollment e on e.intake_key = d.intake_key
                where e.id = ?""", enrollment);
    }

    private static long account(long enrollment) {
        return number("select account_id from enrollment where id = ?", enrollment);
    }

    private static String identity(long account) {
        return texts("""
                        select middle_name || case when ssn_token is null then ' without' else ' with SSN' end
                        from account where id = ?""", account).get(0);
    }

    private static long number(String sql, Object... values) {
        return Tables.asOwner().number(sql, values);
    }

    private static List<String> texts(String sql, Object... values) {
        return Tables.asOwner().texts(sql, values);
    }
}
