package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.SsnToken;

/** Compares two Social Security numbers by their tokens: same, different or not known, nothing between. */
final class SsnComparison {
    FieldEvidence compare(PersonTraits entered, PersonTraits account) {
        if (entered.ssnToken().isEmpty() || account.ssnToken().isEmpty()) {
            return FieldEvidence.unknown(Field.SSN);
        }
        SsnToken token = entered.ssnToken().orElseThrow();
        return account.ssnToken().filter(token::equals).isPresent()
                ? FieldEvidence.agrees(Field.SSN)
                : FieldEvidence.differs(Field.SSN);
    }
}
