package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentSummary;
import com.illinoisworknet.returningcitizens.matching.Candidate;
import com.illinoisworknet.returningcitizens.matching.model.Explanation;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much of an account staff are shown. In scope is an account that has, or had, an enrollment they may see; for the
 * state administrator every account is.
 */
@RequestScoped
public class Disclosure {
    @Inject
    AccountService accounts;

    @Inject
    EnrollmentService enrollments;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    static EnteredValues entered(IntakeRequest request) {
        return new EnteredValues(
                request.identity().birthDate().orElseThrow().value(),
                request.enrollment().idocNumber().value(),
                request.identity().ssn().map(SocialSecurityNumber::masked).orElse(""),
                request.enrollment().sentence().countyCodes(),
                request.enrollment().institutionId());
    }

    /**
     * The candidates as far as the staff member may see them, in the same order.
     *
     * @param entered the name that was entered
     */
    public List<ShownCandidate> show(List<Candidate> candidates, PersonName entered) {
        List<Long> ids = candidates.stream().map(Candidate::accountId).toList();
        Map<Long, EnrollmentSummary> latest = enrollments.inScope(ids).stream()
                .collect(Collectors.toMap(EnrollmentSummary::accountId, Function.identity(), (newer, older) -> newer));
        return candidates.stream()
                .map(candidate -> show(candidate, entered, Optional.ofNullable(latest.get(candidate.accountId()))))
                .toList();
    }

    private ShownCandidate show(Candidate candidate, PersonName entered, Optional<EnrollmentSummary> latest) {
        AccountIdentity account = accounts.find(candidate.accountId()).orElseThrow();
        boolean inScope = latest.isPresent() || staff.profile().statewide();
        return inScope ? whole(candidate, account, entered, latest) : little(candidate, account);
    }

    private ShownCandidate whole(
            Candidate candidate, AccountIdentity account, PersonName entered, Optional<EnrollmentSummary> latest) {
        ShownCandidate.Details details = new ShownCandidate.Details(
                account.username(),
                latest.map(EnrollmentSummary::enrollmentId).orElse(0L),
                latest.map(EnrollmentSummary::institutionId).orElse(0L),
                latest.flatMap(EnrollmentSummary::exitedOn).isPresent());
        return new ShownCandidate(
                account.id(),
                ShownCandidate.About.inside(account.name().full(), since(account), values(account, latest), details),
                candidate.assessment().inScope(),
                Explanation.inScope(candidate.assessment(), entered, account.name()),
                candidate.lifts());
    }

    private ShownCandidate little(Candidate candidate, AccountIdentity account) {
        return new ShownCandidate(
                account.id(),
                ShownCandidate.About.outside(initialed(account.name()), birthYear(account), since(account)),
                candidate.assessment().outOfScope(),
                Explanation.outOfScope(candidate.assessment()),
                candidate.liftsOutOfScope());
    }

    private static String initialed(PersonName name) {
        String initial = name.last().substring(0, name.last().offsetByCodePoints(0, 1)) + ".";
        return name.first().isEmpty() ? initial : name.first() + " " + initial;
    }

    private static String birthYear(AccountIdentity account) {
        return account.birthDate()
                .map(date -> Integer.toString(date.value().getYear()))
                .orElse("");
    }

    private LocalDate since(AccountIdentity account) {
        return LocalDate.ofInstant(account.history().createdAt(), clock.getZone());
    }

    private static Map<Field, String> values(AccountIdentity account, Optional<EnrollmentSummary> latest) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.FIRST_NAME, account.name().first());
        values.put(Field.MIDDLE_NAME, account.name().middle());
        values.put(Field.LAST_NAME, account.name().last());
        values.put(Field.SUFFIX, account.name().suffix());
        account.birthDate().ifPresent(date -> values.put(Field.BIRTH_DATE, UsDate.format(date.value())));
        latest.map(EnrollmentSummary::idocNumber)
                .or(account::idocNumber)
                .map(IdocNumber::value)
                .ifPresent(number -> values.put(Field.IDOC_NUMBER, number));
        values.put(Field.COUNTY, String.join(" ", counties(account, latest)));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static Iterable<String> counties(AccountIdentity account, Optional<EnrollmentSummary> latest) {
        return latest.<Iterable<String>>map(EnrollmentSummary::commitmentCounties)
                .orElseGet(() -> List.of(account.countyCode()));
    }
}
