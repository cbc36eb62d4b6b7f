package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks of a candidate what it would be if one field agreed: what was entered is really changed to what the account
 * holds, and all is judged again among the same accounts.
 */
public final class Suppositions {
    /** What staff can ask the person for, in the order in which they rather would. */
    static final List<Field> ASKED = List.of(Field.SSN, Field.BIRTH_DATE, Field.MIDDLE_NAME, Field.IDOC_NUMBER);

    private final MatchModel model;
    private final Population population;
    private final PersonTraits entered;
    private final List<PersonTraits> accounts;

    /**
     * About the candidates of one search.
     *
     * @param accounts the candidates and their rivals
     */
    public Suppositions(MatchModel model, Population population, PersonTraits entered, List<PersonTraits> accounts) {
        this.model = model;
        this.population = population;
        this.entered = entered;
        this.accounts = List.copyOf(accounts);
    }

    /**
     * The change that would lift a candidate highest; nothing if none lifts it, or the account holds nothing that could
     * agree.
     *
     * @param place the candidate's place among the accounts
     * @param assessment how it is judged now
     */
    public Optional<WhatIf> lift(int place, MatchAssessment assessment) {
        return ASKED.stream()
                .filter(field -> assessment.of(field).verdict() != Verdict.AGREES)
                .flatMap(field -> supposed(field, place, assessment))
                .filter(supposed -> supposed.band().compareTo(assessment.band()) < 0)
                .min(Comparator.comparing(WhatIf::band));
    }

    private Stream<WhatIf> supposed(Field field, int place, MatchAssessment assessment) {
        Predicate<MatchAssessment> agrees = judged -> judged.asEvidence().agrees(field);
        return agreeing(field, accounts.get(place)).stream()
                .map(changed -> judged(changed, place))
                .filter(agrees)
                .map(judged ->
                        new WhatIf(field, keepingCustody(judged, assessment).band()));
    }

    private MatchAssessment judged(PersonTraits changed, int place) {
        List<MatchAssessment> alone = accounts.stream()
                .map(account -> model.assess(changed, account, population))
                .toList();
        return model.seeingRivals(place, accounts, alone, population);
    }

    /** Where somebody is in custody does not change with what was entered. */
    private static MatchAssessment keepingCustody(MatchAssessment judged, MatchAssessment before) {
        return before.cautions().contains(Caution.TWO_CUSTODIES) ? judged.with(Caution.TWO_CUSTODIES) : judged;
    }

    /** What was entered, with the account's value of one field; nothing if the account has none. */
    private Optional<PersonTraits> agreeing(Field field, PersonTraits account) {
        return switch (field) {
            case SSN -> account.ssn().filter(SsnTraits::isWhole).map(entered::with);
            case BIRTH_DATE -> account.birthDate().map(entered::born);
            case MIDDLE_NAME ->
                Optional.of(account.middleName())
                        .filter(middle -> !middle.isEmpty())
                        .map(entered::withMiddleName);
            case IDOC_NUMBER -> account.idocNumber().map(entered::with);
            default -> Optional.empty();
        };
    }
}
