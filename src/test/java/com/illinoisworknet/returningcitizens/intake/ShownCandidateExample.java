package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.AccountHistory;
import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.AccountTraits;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentSummary;
import com.illinoisworknet.returningcitizens.matching.Candidate;
import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Bob Kowalczyk was entered; an account is disclosed to partner staff out of scope, or to the administrator. */
public final class ShownCandidateExample {
    public static final UUID INTAKE = UUID.fromString("0f2d7c1e-5a77-4c63-9d43-3f0e5b1f7a10");
    public static final String USERNAME = "qzxusername";
    public static final String IDOC_NUMBER = "Q77777";
    public static final String COUNTY = "17197";

    private static final PersonName ENTERED = PersonName.of("Bob", "Kowalczyk");
    private static final LocalDate BORN = LocalDate.of(1988, 3, 14);
    private static final SsnToken SSN = new SsnToken("4".repeat(64));

    private ShownCandidateExample() {}

    /** The review, with the account as only candidate. */
    public static CandidateReview review(PersonName entered, String maskedSsn, ShownCandidate candidate) {
        EnteredValues values = new EnteredValues(BORN, "R48213", maskedSsn, Set.of(COUNTY), 29);
        return new CandidateReview(INTAKE, entered, values, List.of(candidate), 2, "rules-1");
    }

    /** What partner staff see of an account that was never enrolled. */
    public static ShownCandidate outOfScope(PersonName entered, PersonName account, LocalDate born) {
        return shown(Role.PARTNER_STAFF, entered, account(account, born));
    }

    /** What the state administrator sees of it. */
    public static ShownCandidate inScope(PersonName entered, PersonName account, LocalDate born) {
        return shown(Role.STATE_ADMINISTRATOR, entered, account(account, born));
    }

    private static AccountIdentity account(PersonName name, LocalDate born) {
        return new AccountIdentity(
                7,
                USERNAME,
                Identity.of(name).born(new BirthDate(born)),
                AccountTraits.none().with(SSN).with(new IdocNumber(IDOC_NUMBER)).inCounty(COUNTY),
                new AccountHistory(AccountOrigin.IMPORTED, Instant.parse("2019-05-21T15:04:00Z"), true));
    }

    /** What partner staff see of an account outside their scope that is judged so. */
    public static ShownCandidate outOfScope(Candidate judged) {
        return disclosure(Role.PARTNER_STAFF, account(ENTERED, BORN))
                .show(List.of(judged), ENTERED)
                .get(0);
    }

    /** What the state administrator sees of it. */
    public static ShownCandidate inScope(Candidate judged) {
        return disclosure(Role.STATE_ADMINISTRATOR, account(ENTERED, BORN))
                .show(List.of(judged), ENTERED)
                .get(0);
    }

    private static ShownCandidate shown(String role, PersonName entered, AccountIdentity account) {
        return disclosure(role, account)
                .show(List.of(candidate(entered, account)), entered)
                .get(0);
    }

    private static Disclosure disclosure(String role, AccountIdentity account) {
        Disclosure disclosure = new Disclosure();
        disclosure.accounts = new OneAccount(account);
        disclosure.enrollments = new NoEnrollments();
        disclosure.staff = new Staff(role);
        disclosure.clock = Clock.system(ZoneId.of("America/Chicago"));
        return disclosure;
    }

    private static Candidate candidate(PersonName entered, AccountIdentity account) {
        PersonTraits typed = PersonTraits.of(entered)
                .born(new BirthDate(BORN))
                .with(SsnTraits.of(SSN))
                .with(new IdocNumber("R48213"))
                .inCounties(Set.of(COUNTY));
        PersonTraits known = PersonTraits.of(account.name())
                .born(account.birthDate().orElseThrow())
                .with(SsnTraits.of(SSN))
                .with(new IdocNumber(IDOC_NUMBER))
                .inCounties(Set.of(COUNTY));
        return new Candidate(
                account.id(), MatchModel.published().assess(typed, known, Population.of(AccountCounts.of(10_000))));
    }

    private static final class OneAccount extends AccountService {
        private final AccountIdentity account;

        OneAccount(AccountIdentity account) {
            this.account = account;
        }

        @Override
        public Optional<AccountIdentity> find(long accountId) {
            return Optional.of(account);
        }
    }

    private static final class NoEnrollments extends EnrollmentService {
        @Override
        public List<EnrollmentSummary> inScope(Collection<Long> accountIds) {
            return List.of();
        }
    }

    private static final class Staff extends CurrentStaff {
        private final String role;

        Staff(String role) {
            this.role = role;
        }

        @Override
        public StaffProfile profile() {
            return new StaffProfile(1, role, Set.of());
        }
    }
}
