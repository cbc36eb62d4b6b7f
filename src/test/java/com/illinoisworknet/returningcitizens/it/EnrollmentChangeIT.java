package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.enrollment.AssignmentService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerAccountService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentChangeService;
import com.illinoisworknet.returningcitizens.enrollment.ExitReason;
import com.illinoisworknet.returningcitizens.enrollment.VoidReason;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome.ChangedMeanwhile;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome.Saved;
import com.illinoisworknet.returningcitizens.intake.CorrectionPress;
import com.illinoisworknet.returningcitizens.intake.CorrectionService;
import com.illinoisworknet.returningcitizens.intake.EnrollmentFormService;
import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.Enrolled;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Edited, ended, void, renewed, assigned: from the services to the tables. */
@ExtendWith(ArquillianExtension.class)
public class EnrollmentChangeIT {
    @Inject
    EnrollmentFormService forms;

    @Inject
    EnrollmentChangeService enrollments;

    @Inject
    AssignmentService assignments;

    @Inject
    CustomerAccountService accounts;

    @Inject
    IntakeService intakes;

    @Inject
    PartnerStaff partnerStaff;

    @Inject
    PartnerSupervisor supervisor;

    @Inject
    StateAdministrator administrator;

    @Inject
    CorrectionService corrections;

    @Inject
    SignedInAccount signedIn;

    @Resource
    ManagedExecutorService threads;

    @BeforeEach
    void kewaneeSignsIn() {
        signedIn.is(Forms.account("partner.kewanee"));
    }

    @Test
    void correctedNumberIsOnTheEnrollmentAndInTheIndex() throws Exception {
        long enrollment = enrolled("Philomena", "Grabowska", "08/13/1962", "D10117");
        TypedIntake opened = open(enrollment);

        CorrectionOutcome outcome = edit(
                enrollment,
                opened,
                opened.with(IntakeField.IDOC_NUMBER, "D20227")
                        .with(IntakeField.CONFIRM_IDOC_NUMBER, "D20227")
                        .with(IntakeField.COMMITMENT_COUNTIES, List.of("17161")));

        assertThat(outcome).isInstanceOf(Saved.class);
        assertThat(texts("""
                        select e.idoc_number || ' ' || t.idoc_number || ' ' || t.county_code
                        from enrollment e join match_trait t on t.account_id = e.account_id where e.id = ?""", enrollment)).containsExactly("D20227 D20227 17161");
        assertThat(texts("""
                        select details ->> 'changed' from audit.event
                        where kind = 'EnrollmentEdited' and enrollment_id = ?""", enrollment)).containsExactly("[\"idocNumber\", \"commitmentCounties\"]");
    }

    @Test
    void numberOfAnotherCustomerIsRefused() throws Exception {
        enrolled("Genevieve", "Adamczyk", "12/02/1975", "E33445");
        long enrollment = enrolled("Hyacinth", "Pawlowski", "06/26/1987", "K66778");
        TypedIntake opened = open(enrollment);
        TypedIntake typed =
                opened.with(IntakeField.IDOC_NUMBER, "E33445").with(IntakeField.CONFIRM_IDOC_NUMBER, "E33445");

        assertThatThrownBy(() -> edit(enrollment, opened, typed))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("enrollment.numberTaken"));
    }

    @Test
    void ofManyEditsAtOnceOneIsSavedAndTheOthersAreTold() throws Exception {
        long enrollment = enrolled("Ambrose", "Krawczyk", "10/05/1968", "L41414");
        TypedIntake opened = open(enrollment);
        List<Future<CorrectionOutcome>> presses = new ArrayList<>();

        for (String county : List.of("17161", "17031", "17143", "17179")) {
            presses.add(threads.submit(() -> {
                signedIn.is(Forms.account("partner.kewanee"));
                return edit(enrollment, opened, opened.with(IntakeField.COMMITMENT_COUNTIES, List.of("17197", county)));
            }));
        }

        List<CorrectionOutcome> outcomes = new ArrayList<>();
        for (Future<CorrectionOutcome> press : presses) {
            outcomes.add(press.get());
        }
        assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(ChangedMeanwhile.class::isInstance)
                .hasSize(3)
                .allSatisfy(
                        told -> assertThat(((ChangedMeanwhile) told).present().several(IntakeField.COMMITMENT_COUNTIES))
                                .hasSize(2));
    }

    @Test
    void voidEnrollmentCountsNowhereAndItsAccountIsClosed() throws Exception {
        TypedIntake form = Forms.of("Scholastica", "Wróblewska", "03/03/1973", "M51515");
        Enrolled mistake = (Enrolled) partnerStaff.call(() -> intakes.submit(UUID.randomUUID(), form, List.of()));

        makeVoid(mistake.enrollmentId());
        makeVoid(mistake.enrollmentId());

        assertThat(texts(
                        "select voided || ' ' || exit_reason from audit.enrollment where enrollment_id = ?",
                        mistake.enrollmentId()))
                .containsExactly("true VOID_WRONG_PERSON");
        assertThat(texts("select status from customer_list where enrollment_id = ?", mistake.enrollmentId()))
                .containsExactly("VOID");
        assertThat(number("select count(*) from match_trait where account_id = ?", account(mistake.enrollmentId())))
                .isZero();
        assertThat(texts("""
                        select details ->> 'accountClosed' from audit.event
                        where kind = 'EnrollmentVoided' and enrollment_id = ?""", mistake.enrollmentId())).containsExactly("true");
    }

    @Test
    void whomAVoidEnrollmentWasConnectedToIsNobodysToCorrect() throws Exception {
        long mistake = enrolled("Balbina", "Zielonka", "01/19/1970", "W18181");
        TypedIntake opened =
                partnerStaff.call(() -> corrections.openIdentity(mistake)).form();
        CorrectionPress press = new CorrectionPress(
                opened, TypedIntake.empty(), opened.with(IntakeField.FIRST_NAME, "Balbine"), List.of());

        makeVoid(mistake);

        assertThatThrownBy(() -> partnerStaff.call(() -> corrections.correctIdentity(mistake, press)))
                .isInstanceOf(NotFoundException.class);
        assertThat(number("select count(*) from match_trait where account_id = ?", account(mistake)))
                .isZero();
    }

    @Test
    void aSecondPressOfReEnrollAtTheSameMomentGetsTheSameEnrollment() throws Exception {
        long enrollment = enrolled("Kunegunda", "Lisowska", "10/10/1980", "Z19191");
        partnerStaff.call(() -> {
            enrollments.exit(enrollment, LocalDate.now(ClockProducer.ILLINOIS), ExitReason.COMPLETED);
            return null;
        });
        TypedIntake typed = partnerStaff
                .call(() -> forms.openAgain(enrollment))
                .form()
                .with(IntakeField.IDOC_NUMBER, "Z29292")
                .with(IntakeField.CONFIRM_IDOC_NUMBER, "Z29292")
                .with(IntakeField.MSR_DATE, "01/15/2028");
        UUID key = UUID.randomUUID();
        List<Future<CorrectionOutcome>> presses = new ArrayList<>();

        for (int press = 0; press < 4; press++) {
            presses.add(threads.submit(() -> {
                signedIn.is(Forms.account("partner.kewanee"));
                return again(enrollment, key, typed);
            }));
        }

        for (Future<CorrectionOutcome> press : presses) {
            assertThat(press.get()).isInstanceOf(Saved.class);
        }
        assertThat(number("select count(*) from enrollment where intake_key = ?", key))
                .isEqualTo(1);
    }

    @Test
    void correctingAndEditingAtTheSameMomentDoNotWaitForEachOther() throws Exception {
        long enrollment = enrolled("Hermenegilda", "Dudek", "08/18/1978", "C20202");
        List<Future<CorrectionOutcome>> presses = new ArrayList<>();

        for (int round = 0; round < 6; round++) {
            String name = "Hermenegilda" + "abcdef".charAt(round);
            String county = List.of("17161", "17031", "17143", "17179", "17197", "17001")
                    .get(round);
            presses.add(threads.submit(() -> {
                signedIn.is(Forms.account("partner.kewanee"));
                TypedIntake seen = partnerStaff
                        .call(() -> corrections.openIdentity(enrollment))
                        .form();
                TypedIntake typed = seen.with(IntakeField.FIRST_NAME, name);
                return partnerStaff.call(() -> corrections.correctIdentity(
                        enrollment, new CorrectionPress(seen, TypedIntake.empty(), typed, List.of())));
            }));
            presses.add(threads.submit(() -> {
                signedIn.is(Forms.account("partner.kewanee"));
                TypedIntake seen = open(enrollment);
                return edit(enrollment, seen, seen.with(IntakeField.COMMITMENT_COUNTIES, List.of(county)));
            }));
        }

        for (Future<CorrectionOutcome> press : presses) {
            assertThat(press.get()).isInstanceOfAny(Saved.class, ChangedMeanwhile.class);
        }
    }

    @Test
    void whoIsAssignedFromElsewhereStaysSoWhenTheyAssignThemselves() throws Exception {
        long enrollment = enrolled("Wilhelmina", "Borkowska", "03/13/1969", "H21212");
        long murphysboro = Forms.account("partner.murphysboro");
        signedIn.is(Forms.account("state.admin"));
        assign(administrator, enrollment, murphysboro);
        signedIn.is(murphysboro);

        assign(partnerStaff, enrollment, murphysboro);

        assertThat(number(
                        "select count(*) from audit.event where kind = 'StaffAssigned' and enrollment_id = ?",
                        enrollment))
                .isEqualTo(1);
        assertThat(partnerStaff.call(() -> assignments.unassign(enrollment, murphysboro)))
                .isFalse();
    }

    @Test
    void whoIsAddedAgainAfterAVoidGetsOneAccountThatIsOpen() throws Exception {
        TypedIntake form = Forms.of("Perpetua", "Olszewska", "05/15/1966", "N62626");
        Enrolled mistake = (Enrolled) partnerStaff.call(() -> intakes.submit(UUID.randomUUID(), form, List.of()));
        makeVoid(mistake.enrollmentId());

        IntakeOutcome again = partnerStaff.call(() -> intakes.submit(UUID.randomUUID(), form, List.of()));

        assertThat(again).isInstanceOfSatisfying(Enrolled.class, made -> assertThat(
                        made.credentials().username())
                .isNotEqualTo(mistake.credentials().username()));
        assertThat(number("select count(*) from account where last_name = 'Olszewska' and closed_at is null"))
                .isEqualTo(1);
        assertThat(number("""
                        select count(*) from match_trait t join account a on a.id = t.account_id
                        where a.last_name = 'Olszewska'""")).isEqualTo(1);
    }

    @Test
    void accountThatWasSignedInToStaysAndIsFoundAgain() throws Exception {
        TypedIntake form = Forms.of("Cunegunda", "Jaworska", "07/07/1977", "P73737");
        Enrolled mistake = (Enrolled) partnerStaff.call(() -> intakes.submit(UUID.randomUUID(), form, List.of()));
        Tables.asOwner()
                .execute("update account set first_signed_in_at = now() where id = ?", account(mistake.enrollmentId()));

        makeVoid(mistake.enrollmentId());
        IntakeOutcome again = partnerStaff.call(() -> intakes.submit(UUID.randomUUID(), form, List.of()));

        assertThat(again).isInstanceOf(IntakeOutcome.CandidatesFound.class);
        assertThat(number("select count(*) from account where last_name = 'Jaworska' and closed_at is null"))
                .isEqualTo(1);
    }

    @Test
    void staffVoidOnlyWhatTheyEnteredThemselves() throws Exception {
        long enrollment = enrolled("Theodora", "Malinowska", "09/09/1959", "R84848");
        signedIn.is(Forms.account("partner.murphysboro"));
        assertThatThrownBy(() -> makeVoid(enrollment)).isInstanceOf(NotFoundException.class);
        signedIn.is(Forms.account("provider.midstate"));
        assertThatThrownBy(() -> makeVoid(enrollment)).isInstanceOf(NotFoundException.class);
        signedIn.is(Forms.account("supervisor.kewanee"));

        supervisor.call(() -> {
            enrollments.makeVoid(enrollment, VoidReason.VOID_TRIAL);
            return null;
        });

        assertThat(texts("select exit_reason from enrollment where id = ?", enrollment))
                .containsExactly("VOID_TRIAL");
    }

    @Test
    void whoLeftIsEnrolledAgainUnderTheSameAccountOnce() throws Exception {
        long enrollment = enrolled("Apolonia", "Szczepanska", "11/11/1981", "S95959");
        partnerStaff.call(() -> {
            enrollments.exit(enrollment, LocalDate.now(ClockProducer.ILLINOIS), ExitReason.COMPLETED);
            enrollments.exit(enrollment, LocalDate.now(ClockProducer.ILLINOIS), ExitReason.WITHDREW);
            return null;
        });
        TypedIntake opened =
                partnerStaff.call(() -> forms.openAgain(enrollment)).form();
        TypedIntake typed = opened.with(IntakeField.IDOC_NUMBER, "S15151")
                .with(IntakeField.CONFIRM_IDOC_NUMBER, "S15151")
                .with(IntakeField.MSR_DATE, "01/15/2028");
        UUID key = UUID.randomUUID();

        CorrectionOutcome first = again(enrollment, key, typed);
        CorrectionOutcome second = again(enrollment, key, typed);

        assertThat(first).isInstanceOf(Saved.class).isEqualTo(second);
        assertThat(texts("""
                        select e.idoc_number || ' ' || coalesce(e.exit_reason, 'live') from enrollment e
                        where e.account_id = ? order by e.id""", account(enrollment))).containsExactly("S95959 COMPLETED", "S15151 live");
        assertThatThrownBy(() -> again(enrollment, UUID.randomUUID(), typed)).isInstanceOf(BusinessException.class);
    }

    @Test
    void staffAssignThemselvesOnlyAndSupervisorsTheirStaff() throws Exception {
        long enrollment = enrolled("Ludmila", "Kowalewska", "02/22/1964", "T16161");
        long midstate = Forms.account("provider.midstate");

        assertThatThrownBy(() -> assign(partnerStaff, enrollment, midstate)).isInstanceOf(NotFoundException.class);
        signedIn.is(Forms.account("supervisor.kewanee"));
        assign(supervisor, enrollment, midstate);
        assign(supervisor, enrollment, midstate);

        assertThat(number("select count(*) from assignment where enrollment_id = ?", enrollment))
                .isEqualTo(2);
        assertThat(number(
                        "select count(*) from audit.event where kind = 'StaffAssigned' and enrollment_id = ?",
                        enrollment))
                .isEqualTo(1);
        assertThatThrownBy(() -> assign(supervisor, enrollment, Forms.account("partner.murphysboro")))
                .isInstanceOf(NotFoundException.class);
        assertThat(supervisor.call(() -> assignments.unassign(enrollment, midstate)))
                .isTrue();
        assertThat(number("select count(*) from assignment where enrollment_id = ?", enrollment))
                .isEqualTo(1);
    }

    @Test
    void failedTriesOfACustomerAreForgotten() throws Exception {
        long enrollment = enrolled("Sixtus", "Zawadzki", "04/24/1955", "V17171");
        String username = texts("select username_key from account where id = ?", account(enrollment))
                .get(0);
        Tables.asOwner()
                .execute(
                        "insert into sign_in_failure (username_key, address, failed_at) values (?, '192.0.2.7', now())",
                        username);

        partnerStaff.call(() -> {
            accounts.unlock(enrollment);
            return null;
        });

        assertThat(number("select count(*) from sign_in_failure where username_key = ?", username))
                .isZero();
        assertThat(number(
                        "select count(*) from audit.event where kind = 'SignInUnlocked' and enrollment_id = ?",
                        enrollment))
                .isEqualTo(1);
    }

    private long enrolled(String first, String last, String birthDate, String number) throws Exception {
        TypedIntake form = Forms.of(first, last, birthDate, number);
        return ((Enrolled) partnerStaff.call(() -> intakes.submit(UUID.randomUUID(), form, List.of()))).enrollmentId();
    }

    private TypedIntake open(long enrollment) throws Exception {
        return partnerStaff.call(() -> forms.open(enrollment)).form();
    }

    private CorrectionOutcome edit(long enrollment, TypedIntake seen, TypedIntake typed) throws Exception {
        CorrectionPress press = new CorrectionPress(seen, TypedIntake.empty(), typed, List.of());
        return partnerStaff.call(() -> forms.edit(enrollment, press));
    }

    private CorrectionOutcome again(long enrollment, UUID key, TypedIntake typed) throws Exception {
        CorrectionPress press = new CorrectionPress(typed, TypedIntake.empty(), typed, List.of());
        return partnerStaff.call(() -> forms.enrollAgain(enrollment, key, press));
    }

    private void makeVoid(long enrollment) throws Exception {
        partnerStaff.call(() -> {
            enrollments.makeVoid(enrollment, VoidReason.VOID_WRONG_PERSON);
            return null;
        });
    }

    private void assign(Caller who, long enrollment, long staff) throws Exception {
        who.call(() -> {
            assignments.assign(enrollment, staff);
            return null;
        });
    }

    private static long account(long enrollment) {
        return number("select account_id from enrollment where id = ?", enrollment);
    }

    private static long number(String sql, Object... values) {
        return Tables.asOwner().number(sql, values);
    }

    private static List<String> texts(String sql, Object... values) {
        return Tables.asOwner().texts(sql, values);
    }
}
