package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome.ChangedMeanwhile;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome.Saved;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome.ToCorrect;
import com.illinoisworknet.returningcitizens.intake.CorrectionPress;
import com.illinoisworknet.returningcitizens.intake.CorrectionService;
import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.Enrolled;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Correcting what is on file, from the form to the tables. */
@ExtendWith(ArquillianExtension.class)
public class CorrectionIT {
    @Inject
    CorrectionService corrections;

    @Inject
    IntakeService intakes;

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
    void correctedNameIsFoundAndKeptWithTheOneBefore() throws Exception {
        long enrollment = enrolled("Thaddeus", "Brzeczek", "01/09/1971", "C41207");
        TypedIntake opened = open(enrollment);

        CorrectionOutcome outcome = correct(enrollment, opened, opened.with(IntakeField.LAST_NAME, "Brzęczyk"));

        assertThat(outcome).isInstanceOf(Saved.class);
        assertThat(Tables.asOwner().texts("""
                        select t.last_name_folded from match_trait t join enrollment e on e.account_id = t.account_id
                        where e.id = ?""", enrollment)).containsExactly("brzeczyk");
        assertThat(Tables.asOwner().texts("""
                        select last_name from audit.enrollment_history where enrollment_id = ? order by version""", enrollment)).containsExactly("Brzeczek", "Brzęczyk");
        assertThat(events(enrollment)).isEqualTo(1);
    }

    @Test
    void theSamePressTwiceIsOneCorrection() throws Exception {
        long enrollment = enrolled("Casimir", "Wisniewski", "02/18/1983", "D58316");
        TypedIntake opened = open(enrollment);
        TypedIntake typed = opened.with(IntakeField.BIRTH_DATE, "04/05/1986");

        CorrectionOutcome first = correct(enrollment, opened, typed);
        CorrectionOutcome second = correct(enrollment, opened, typed);

        assertThat(List.of(first, second)).hasOnlyElementsOfType(Saved.class);
        assertThat(events(enrollment)).isEqualTo(1);
    }

    @Test
    void whatAnotherSavedMeanwhileIsShownAndNotOverwritten() throws Exception {
        long enrollment = enrolled("Ladislaus", "Nowakowski", "03/27/1965", "E69425");
        TypedIntake opened = open(enrollment);
        signedIn.is(Forms.account("supervisor.kewanee"));
        correct(enrollment, opened, opened.with(IntakeField.FIRST_NAME, "Ladislav"));
        signedIn.is(Forms.account("partner.kewanee"));

        CorrectionOutcome outcome = correct(enrollment, opened, opened.with(IntakeField.FIRST_NAME, "László"));

        assertThat(outcome).isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> {
            assertThat(changed.present().text(IntakeField.FIRST_NAME)).isEqualTo("Ladislav");
            assertThat(changed.change().orElseThrow().by()).isEqualTo(Forms.account("supervisor.kewanee"));
        });
        assertThat(firstName(enrollment)).isEqualTo("Ladislav");
    }

    @Test
    void ofManyAtOnceOneSavesAndTheOthersAreToldOfIt() throws Exception {
        long enrollment = enrolled("Evangeline", "Dąbrowska", "05/11/1994", "F70534");
        TypedIntake opened = open(enrollment);

        List<Future<CorrectionOutcome>> presses = List.of("Ewa", "Eva", "Evangelina", "Ewelina").stream()
                .map(name -> threads.submit(() -> {
                    signedIn.is(Forms.account("partner.kewanee"));
                    return correct(enrollment, opened, opened.with(IntakeField.FIRST_NAME, name));
                }))
                .toList();

        int saved = 0;
        int told = 0;
        for (Future<CorrectionOutcome> press : presses) {
            saved += press.get() instanceof Saved ? 1 : 0;
            told += press.get() instanceof ChangedMeanwhile changed
                            && changed.present().text(IntakeField.FIRST_NAME).equals(firstName(enrollment))
                    ? 1
                    : 0;
        }
        assertThat(saved).isEqualTo(1);
        assertThat(told).isEqualTo(3);
    }

    @Test
    void wrongFieldsAreSaidAndNothingIsSaved() throws Exception {
        long enrollment = enrolled("Fitzgerald", "Zamoyski", "07/22/1958", "G81643");
        TypedIntake opened = open(enrollment);

        CorrectionOutcome outcome = correct(enrollment, opened, opened.with(IntakeField.FIRST_NAME, "F1tz"));

        assertThat(outcome).isInstanceOfSatisfying(ToCorrect.class, wrong -> assertThat(wrong.errors())
                .hasSize(1));
        assertThat(firstName(enrollment)).isEqualTo("Fitzgerald");
    }

    @Test
    void staffOfElsewhereAndImportedAccountsAreRefused() throws Exception {
        long enrollment = enrolled("Wenceslaus", "Sobieski", "09/30/1977", "H92752");
        TypedIntake opened = open(enrollment);
        long imported = Tables.asOwner().number("""
                select e.id from enrollment e join account a on a.id = e.account_id
                join parent_institution i on i.id = e.institution_id
                where a.origin = 'imported' and i.name like 'Kewanee%' order by e.id limit 1""");

        assertThatThrownBy(() -> open(imported)).isInstanceOf(NotFoundException.class);
        signedIn.is(Forms.account("supervisor.kewanee"));
        assertThat(supervisor.call(() ->
                        corrections.openIdentity(imported).customer().stay().enrollmentId()))
                .isEqualTo(imported);
        signedIn.is(Forms.account("partner.murphysboro"));
        assertThatThrownBy(() -> correct(enrollment, opened, opened.with(IntakeField.FIRST_NAME, "Wenzel")))
                .isInstanceOf(NotFoundException.class);
    }

    private long enrolled(String first, String last, String birthDate, String number) throws Exception {
        TypedIntake form = Forms.of(first, last, birthDate, number);
        return ((Enrolled) partnerStaff.call(() -> intakes.submit(UUID.randomUUID(), form, List.of()))).enrollmentId();
    }

    private TypedIntake open(long enrollment) throws Exception {
        return partnerStaff.call(() -> corrections.openIdentity(enrollment)).form();
    }

    private CorrectionOutcome correct(long enrollment, TypedIntake seen, TypedIntake typed) throws Exception {
        CorrectionPress press = new CorrectionPress(seen, TypedIntake.empty(), typed, List.of());
        return partnerStaff.call(() -> corrections.correctIdentity(enrollment, press));
    }

    private static String firstName(long enrollment) {
        return Tables.asOwner().texts("""
                        select a.first_name from account a join enrollment e on e.account_id = a.id
                        where e.id = ?""", enrollment).get(0);
    }

    private static long events(long enrollment) {
        return Tables.asOwner()
                .number(
                        "select count(*) from audit.event where kind = 'IdentityCorrected' and enrollment_id = ?",
                        enrollment);
    }
}
