package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Collections;

/** Compares the counties of two people: one in common is agreement. */
final class CountyComparison {
    Level level(PersonTraits entered, PersonTraits account) {
        if (entered.counties().isEmpty() || account.counties().isEmpty()) {
            return Level.UNKNOWN;
        }
        return Collections.disjoint(entered.counties(), account.counties()) ? Level.DIFFERENT : Level.SAME;
    }
}
