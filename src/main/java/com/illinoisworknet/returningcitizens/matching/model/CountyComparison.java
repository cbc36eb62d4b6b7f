package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Collections;

/** Compares the counties of two people: one in common is agreement. */
final class CountyComparison {
    FieldEvidence compare(PersonTraits entered, PersonTraits account) {
        if (entered.counties().isEmpty() || account.counties().isEmpty()) {
            return FieldEvidence.unknown(Field.COUNTY);
        }
        return Collections.disjoint(entered.counties(), account.counties())
                ? FieldEvidence.differs(Field.COUNTY)
                : FieldEvidence.agrees(Field.COUNTY);
    }
}
