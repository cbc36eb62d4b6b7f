package com.illinoisworknet.returningcitizens.matching.model;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** Sees when two people who look like one may be relatives: twins, father and son of one name, numbers got together. */
final class Relatives {
    /** Whole years between two birth dates from which on people of one name may be father and son. */
    static final int YEARS_OF_A_GENERATION = 15;

    Set<Caution> cautions(PersonTraits entered, PersonTraits account, Comparison comparison) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (mayBeTwins(comparison)) {
            cautions.add(Caution.MAY_BE_TWIN);
        }
        if (sameNames(comparison) && mayBeAGenerationApart(entered, account, comparison)) {
            cautions.add(Caution.MAY_BE_FATHER_AND_SON);
        }
        if (neighbouringNumbers(comparison) && !sameNameAndDate(comparison)) {
            cautions.add(Caution.NEIGHBOURING_NUMBERS);
        }
        return cautions;
    }

    private static boolean mayBeTwins(Comparison comparison) {
        return same(comparison, Field.LAST_NAME)
                && same(comparison, Field.BIRTH_DATE)
                && comparison.level(Field.FIRST_NAME).verdict() == Verdict.DIFFERS;
    }

    private static boolean neighbouringNumbers(Comparison comparison) {
        return comparison.level(Field.SSN) == Level.LAST_DIGIT
                || comparison.level(Field.IDOC_NUMBER) == Level.ONE_DIGIT;
    }

    private static boolean sameNames(Comparison comparison) {
        return same(comparison, Field.FIRST_NAME) && same(comparison, Field.LAST_NAME);
    }

    private static boolean sameNameAndDate(Comparison comparison) {
        return sameNames(comparison) && same(comparison, Field.BIRTH_DATE);
    }

    private static boolean same(Comparison comparison, Field field) {
        return comparison.level(field) == Level.SAME;
    }

    private static boolean mayBeAGenerationApart(PersonTraits entered, PersonTraits account, Comparison comparison) {
        boolean bySuffix = comparison.level(Field.SUFFIX) == Level.DIFFERENT && !bornInTheSameYear(entered, account);
        return bySuffix || yearsApart(entered, account) >= YEARS_OF_A_GENERATION;
    }

    private static boolean bornInTheSameYear(PersonTraits entered, PersonTraits account) {
        return entered.birthDate()
                .flatMap(date -> account.birthDate()
                        .map(other -> date.value().getYear() == other.value().getYear()))
                .orElse(false);
    }

    private static long yearsApart(PersonTraits entered, PersonTraits account) {
        return entered.birthDate()
                .flatMap(date -> account.birthDate()
                        .map(other -> Math.abs(ChronoUnit.YEARS.between(date.value(), other.value()))))
                .orElse(0L);
    }
}
