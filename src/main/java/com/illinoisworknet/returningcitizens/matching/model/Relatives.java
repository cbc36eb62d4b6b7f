package com.illinoisworknet.returningcitizens.matching.model;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** Sees when two people who look like one may be relatives: twins, or father and son of one name. */
final class Relatives {
    /** Whole years between two birth dates from which on people of one name may be father and son. */
    static final int YEARS_OF_A_GENERATION = 15;

    Set<Caution> cautions(PersonTraits entered, PersonTraits account, Evidence evidence) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (mayBeTwins(evidence)) {
            cautions.add(Caution.MAY_BE_TWIN);
        }
        if (evidence.namesAgree() && mayBeAGenerationApart(entered, account, evidence)) {
            cautions.add(Caution.MAY_BE_FATHER_AND_SON);
        }
        return cautions;
    }

    private static boolean mayBeTwins(Evidence evidence) {
        return evidence.agrees(Field.LAST_NAME)
                && evidence.agrees(Field.BIRTH_DATE)
                && evidence.differs(Field.FIRST_NAME);
    }

    private static boolean mayBeAGenerationApart(PersonTraits entered, PersonTraits account, Evidence evidence) {
        boolean bySuffix = evidence.differs(Field.SUFFIX) && !bornInTheSameYear(entered, account);
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
