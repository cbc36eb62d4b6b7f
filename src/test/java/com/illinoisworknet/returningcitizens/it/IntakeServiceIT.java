package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.intake.CandidateReview;
import com.illinoisworknet.returningcitizens.intake.CandidateReviewService;
import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.AlreadyCustomer;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.AlreadyCustomerElsewhere;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.CandidatesFound;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.Connected;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.DoneBefore;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.Enrolled;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.NumberTaken;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.SearchStopped;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.ToCorrect;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.intake.NotSamePersonReason;
import com.illinoisworknet.returningcitizens.intake.SamePersonReason;
import com.illinoisworknet.returningcitizens.intake.StoppedSearchService;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.intake.WaitingSearch;
import com.illinoisworknet.returningcitizens.matching.IndexedPerson;
import com.illinoisworknet.returningcitizens.matching.TraitColumn;
import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.Caution;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.Vault;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Adding a customer, from the form to the tables. */
@ExtendWith(ArquillianExtension.class)
public class IntakeServiceIT {
    private static final String SSN = "512-44-7731";

    @Inject
    IntakeService intakes;

    @Inject
    CandidateReviewService reviews;

    @Inject
    StoppedSearchService stoppedSearches;

    @Inject
    PartnerStaff partnerStaff;

    @Inject
    PartnerSupervisor supervisor;

    @Inject
    CustomerCaller customer;

    @Inject
    SignedInAccount signedIn;

    @Inject
    Vault vault;

    @Resource
    ManagedExecutorService threads;

    private final UUID key = UUID.randomUUID();

    @BeforeEach
    void kewaneeSignsIn() {
        signedIn.is(Forms.account("partner.kewanee"));
    }

    @AfterEach
    void whateverWasJudgedIsJudgedAgainAlike() throws SQLException {
        assertThat(Tables.asOwner().replayed(vault)).isEmpty();
    }

    @Test
    void somebodyNewGetsAnAccountAndAnEnrollment() throws Exception {
        IntakeOutcome outcome = submit(key, Forms.of("Ignatius", "Przybylski", "02/11/1979", "A10001"));

        assertThat(outcome).isInstanceOf(Enrolled.class);
        assertThat(Tables.asOwner().texts("""
                                select a.username || ' ' || c.temporary || ' ' || e.idoc_number
                                from enrollment e join account a on a.id = e.account_id
                                join credential c on c.account_id = a.id where e.intake_key = ?""", key)).containsExactly("iprzybylski true A10001");
    }

    @Test
    void theSameIntakeAgainAnswersWhatCameOfItWithoutThePassword() throws Exception {
        TypedIntake form = Forms.of("Ottilie", "Quackenbush", "05/23/1984", "A10002");
        Enrolled first = (Enrolled) submit(key, form);

        IntakeOutcome second = submit(key, form);

        assertThat(second).isInstanceOfSatisfying(DoneBefore.class, done -> assertThat(done.enrollmentId())
                .isEqualTo(first.enrollmentId()));
        assertThat(enrollmentsOf("A10002")).isEqualTo(1);
    }

    @Test
    void manyWhoAddTheSamePersonAtOnceMakeOneAccount() throws Exception {
        TypedIntake form = Forms.of("Bartholomew", "Featherstonehaugh", "09/30/1990", "A10003");

        List<IntakeOutcome> outcomes = atOnce(6, form);

        assertThat(outcomes).filteredOn(Enrolled.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyCustomer.class::isInstance).hasSize(5);
        assertThat(Tables.asOwner().number("select count(*) from account where last_name = 'Featherstonehaugh'"))
                .isEqualTo(1);
        assertThat(enrollmentsOf("A10003")).isEqualTo(1);
    }

    @Test
    void aSecondPressAtTheSameMomentGetsTheSameResult() throws Exception {
        TypedIntake form = Forms.of("Wilhelmina", "Oyelaran", "12/01/1992", "A10004");
        List<Future<IntakeOutcome>> presses = new ArrayList<>();

        for (int press = 0; press < 3; press++) {
            presses.add(threads.submit(() -> submitAsKewanee(key, form)));
        }

        assertThat(outcomes(presses)).filteredOn(Enrolled.class::isInstance).hasSize(1);
        assertThat(enrollmentsOf("A10004")).isEqualTo(1);
    }

    @Test
    void errorsAreAllToldAtOnceAndNothingIsMade() throws Exception {
        TypedIntake form = Forms.of("K0walczyk<b>", "", "02/30/1988", "R1234").with(IntakeField.INSTITUTION, "999999");

        IntakeOutcome outcome = submit(key, form);

        assertThat(outcome).isInstanceOfSatisfying(ToCorrect.class, wrong -> assertThat(wrong.errors())
                .extracting(Problem::messageKey)
                .contains(
                        "intake.institution.unknown",
                        "idocNumber.format",
                        "namePart.digit",
                        "intake.lastName.missing",
                        "usDate.noSuchDay"));
        assertThat(Tables.asOwner().texts("select state from intake where key = ?", key))
                .containsExactly("DRAFT");
    }

    @Test
    void aWarningAsksOnceAndAgainWhenTheValueChanges() throws Exception {
        TypedIntake form = Forms.of("Thaddeus", "Vanderbilt-Okafor", "03/03/1980", "A10005")
                .with(IntakeField.MSR_DATE, "06/15/2025");
        List<String> confirmed = List.of("msrDate");

        IntakeOutcome asked = submit(key, form);
        IntakeOutcome changed =
                partnerStaff.call(() -> intakes.submit(key, form.with(IntakeField.MSR_DATE, "06/16/2025"), confirmed));
        IntakeOutcome gone =
                partnerStaff.call(() -> intakes.submit(key, form.with(IntakeField.MSR_DATE, "06/16/2025"), confirmed));

        assertThat(asked).isInstanceOf(ToCorrect.class);
        assertThat(changed).isInstanceOf(ToCorrect.class);
        assertThat(gone).isInstanceOf(Enrolled.class);
    }

    @Test
    void anAccountThatExistsIsShownAndConnectedWithItsPasswordUntouched() throws Exception {
        long account = imported("Cornelius", "Abernathy", "1975-07-07");
        TypedIntake form = Forms.withSsn(Forms.of("Cornelius", "Abernathy", "07/07/1975", "A10006"), "513-22-6644");

        IntakeOutcome found = submit(key, form);
        CandidateReview review = partnerStaff.call(() -> reviews.review(key)).orElseThrow();
        IntakeOutcome connected = partnerStaff.call(() -> intakes.samePerson(key, account, SamePersonReason.NOT_GIVEN));

        assertThat(found).isInstanceOf(CandidatesFound.class);
        assertThat(review.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.accountId()).isEqualTo(account);
            assertThat(candidate.about().heading()).isEqualTo("Cornelius A.");
            assertThat(candidate.about().details()).isEmpty();
        });
        assertThat(connected).isInstanceOf(Connected.class);
        assertThat(Tables.asOwner().number("select count(*) from credential where account_id = ?", account))
                .isZero();
        assertThat(Tables.asOwner()
                        .number("select count(*) from account where id = ? and ssn_token is not null", account))
                .isEqualTo(1);
        assertThat(Tables.asOwner()
                        .number(
                                "select count(*) from reported_identity r join enrollment e on e.id = r.enrollment_id"
                                        + " where e.account_id = ? and added_ssn",
                                account))
                .isEqualTo(1);
    }

    @Test
    void noneOfTheseAgainstAVeryLikelyAccountNeedsAReason() throws Exception {
        imported("Leopold", "Szczepanski", "1969-01-19");
        submit(key, Forms.of("Leopold", "Szczepanski", "01/19/1969", "A10007"));

        assertThatThrownBy(() -> partnerStaff.call(() -> intakes.noneOfThese(key, NotSamePersonReason.NOT_GIVEN)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("matchDecision.reasonMissing"));
        IntakeOutcome created = partnerStaff.call(() -> intakes.noneOfThese(key, NotSamePersonReason.PERSON_SAYS_SO));

        assertThat(created).isInstanceOf(Enrolled.class);
        assertThat(Tables.asOwner().number("select count(*) from account where last_name = 'Szczepanski'"))
                .isEqualTo(2);
        assertThat(Tables.asOwner()
                        .number("select count(*) from not_same_person n join match_decision d on d.id = n.decision_id"
                                + " where d.intake_key = '" + key + "'"))
                .isEqualTo(1);
    }

    @Test
    void aTwinIsConnectedOnlyWithAReason() throws Exception {
        long twin = imported("Anselm", "Przybylski", "1983-04-21");
        submit(key, Forms.of("Casimir", "Przybylski", "04/21/1983", "A10021"));

        assertThatThrownBy(() -> partnerStaff.call(() -> intakes.samePerson(key, twin, SamePersonReason.NOT_GIVEN)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("matchDecision.cautionReasonMissing"));
        IntakeOutcome connected =
                partnerStaff.call(() -> intakes.samePerson(key, twin, SamePersonReason.SHOWED_DOCUMENT));

        assertThat(connected).isInstanceOf(Connected.class);
        assertThat(Tables.asOwner().texts("select reason from match_decision where account_id = ?", twin))
                .containsExactly("SHOWED_DOCUMENT");
    }

    @Test
    void whoIsInCustodyElsewhereUnderAnotherNumberIsNeitherVeryLikelyNorConnected() throws Exception {
        long account = imported("Dagmara", "Wisniewska", "1977-08-30");
        enrolledAtMurphysboro(account, "A10031");

        submit(key, Forms.of("Dagmara", "Wisniewska", "08/30/1977", "C40032"));
        CandidateReview review = partnerStaff.call(() -> reviews.review(key)).orElseThrow();
        IntakeOutcome outcome =
                partnerStaff.call(() -> intakes.samePerson(key, account, SamePersonReason.SHOWED_DOCUMENT));

        assertThat(review.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.assessment().cautions()).containsExactly(Caution.TWO_CUSTODIES);
            assertThat(candidate.band()).isEqualTo(Band.LIKELY);
        });
        assertThat(outcome).isInstanceOf(AlreadyCustomerElsewhere.class);
    }

    @Test
    void onlyAnAccountThatWasShownCanBeChosen() throws Exception {
        imported("Marguerite", "Ostrowski", "1971-10-10");
        submit(key, Forms.of("Marguerite", "Ostrowski", "10/10/1971", "A10008"));
        long forged = Forms.account("mhaynes");

        assertThatThrownBy(() -> partnerStaff.call(() -> intakes.samePerson(key, forged, SamePersonReason.NOT_GIVEN)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("matchDecision.notShown"));
        assertThat(enrollmentsOf("A10008")).isZero();
    }

    @Test
    void anotherPersonsIntakeIsNotThereAndTheRefusalIsKept() throws Exception {
        submit(key, Forms.of("Ursula", "", "10/10/1971", "A10009"));
        long before = refusals();
        signedIn.is(Forms.account("partner.murphysboro"));

        assertThatThrownBy(() -> partnerStaff.call(() -> intakes.typed(key))).isInstanceOf(NotFoundException.class);
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void aNumberInUseIsToldByScope() throws Exception {
        TypedIntake form = Forms.of("Nobody", "Whosoever", "10/10/1971", "N33054");

        IntakeOutcome own = submit(key, form);
        signedIn.is(Forms.account("partner.murphysboro"));
        IntakeOutcome elsewhere = submit(
                UUID.randomUUID(),
                form.with(IntakeField.INSTITUTION, Forms.institution("Murphysboro Life Skills Re-entry Center")));

        assertThat(own).isInstanceOfSatisfying(AlreadyCustomer.class, known -> assertThat(known.name())
                .contains("Haynes"));
        assertThat(elsewhere).isInstanceOf(NumberTaken.class);
    }

    @Test
    void theFourthSearchForOnePersonWaitsForTheSupervisor() throws Exception {
        imported("Zebulon", "Thistlewood", "1980-02-02");
        for (int day = 2; day <= 4; day++) {
            submit(key, Forms.of("Zebulon", "Thistlewood", "02/0%d/1980".formatted(day), "A10010"));
        }

        IntakeOutcome fourth = submit(key, Forms.of("Zebulon", "Thistlewood", "02/05/1980", "A10010"));
        signedIn.is(Forms.account("supervisor.kewanee"));
        List<WaitingSearch> waiting = supervisor.call(stoppedSearches::waiting);
        for (WaitingSearch stop : waiting) {
            supervisor.call(() -> {
                stoppedSearches.release(stop.stopId());
                return stop;
            });
        }
        signedIn.is(Forms.account("partner.kewanee"));
        IntakeOutcome released = submit(key, Forms.of("Zebulon", "Thistlewood", "02/05/1980", "A10010"));

        assertThat(fourth).isInstanceOf(SearchStopped.class);
        assertThat(waiting).isNotEmpty();
        assertThat(released).isInstanceOf(CandidatesFound.class);
    }

    @Test
    void customersCannotAddCustomers() {
        assertThatThrownBy(() -> customer.call(
                        () -> intakes.submit(key, Forms.of("Ida", "Wells", "07/16/1982", "A10011"), List.of())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void noSsnStandsInClearAnywhere() throws Exception {
        submit(key, Forms.withSsn(Forms.of("Philippa", "Moskowitz", "04/04/1974", "A10012"), SSN));

        List<String> tables = Tables.asOwner()
                .texts("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname in ('public', 'audit')");
        assertThat(tables).hasSizeGreaterThan(20);
        for (String table : tables) {
            assertThat(Tables.asOwner()
                            .number("select count(*) from " + table + " t where t::text like '%512447731%'"
                                    + " or t::text like '%512-44-7731%'"))
                    .as(table)
                    .isZero();
        }
    }

    private IntakeOutcome submit(UUID intake, TypedIntake form) throws Exception {
        return partnerStaff.call(() -> intakes.submit(intake, form, List.of()));
    }

    private IntakeOutcome submitAsKewanee(UUID intake, TypedIntake form) throws Exception {
        kewaneeSignsIn();
        return submit(intake, form);
    }

    private List<IntakeOutcome> atOnce(int people, TypedIntake form) throws Exception {
        List<Future<IntakeOutcome>> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            all.add(threads.submit(() -> submitAsKewanee(UUID.randomUUID(), form)));
        }
        return outcomes(all);
    }

    private static List<IntakeOutcome> outcomes(List<Future<IntakeOutcome>> futures) throws Exception {
        List<IntakeOutcome> outcomes = new ArrayList<>();
        for (Future<IntakeOutcome> future : futures) {
            outcomes.add(future.get());
        }
        return outcomes;
    }

    private static long imported(String first, String last, String born) throws Exception {
        String username = (first + last).toLowerCase(java.util.Locale.ROOT);
        Tables.asOwner()
                .execute(
                        "insert into account (username, first_name, last_name, birth_date, origin, created_at)"
                                + " values (?, ?, ?, cast(? as date), 'imported', now())",
                        username,
                        first,
                        last,
                        born);
        PersonTraits traits = PersonTraits.of(PersonName.of(first, last)).born(new BirthDate(LocalDate.parse(born)));
        index(new IndexedPerson(Forms.account(username), traits));
        return Forms.account(username);
    }

    private static void index(IndexedPerson person) throws SQLException {
        List<TraitColumn> known = Stream.of(TraitColumn.values())
                .filter(column -> column.text(person).isPresent())
                .toList();
        Tables.asOwner()
                .execute(
                        "insert into match_trait (%s) values (%s)"
                                .formatted(
                                        known.stream().map(TraitColumn::column).collect(Collectors.joining(", ")),
                                        known.stream()
                                                .map(column -> "cast(? as " + column.type() + ")")
                                                .collect(Collectors.joining(", "))),
                        known.stream()
                                .map(column -> column.text(person).orElseThrow())
                                .toArray());
    }

    private static void enrolledAtMurphysboro(long account, String idocNumber) throws Exception {
        Tables.asOwner()
                .execute(
                        "insert into enrollment (account_id, idoc_number, institution_id, enrolled_on, msr_date,"
                                + " intake_key, enrolled_by, enrolled_at) values (?, ?, cast(? as bigint),"
                                + " current_date - 9, current_date + 99, gen_random_uuid(), ?, now())",
                        account,
                        idocNumber,
                        Forms.institution("Murphysboro Life Skills Re-entry Center"),
                        Forms.account("partner.murphysboro"));
    }

    private static long enrollmentsOf(String idocNumber) {
        return Tables.asOwner().number("select count(*) from enrollment where idoc_number = ?", idocNumber);
    }

    private static long refusals() {
        return Tables.asOwner().number("select count(*) from audit.event where kind = 'AccessRefused'");
    }
}
