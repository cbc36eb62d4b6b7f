package com.illinoisworknet.returningcitizens.matching.model;

/** Compares two folded last names. */
final class LastNameComparison {
    FieldEvidence compare(String entered, String account) {
        if (entered.isEmpty() || account.isEmpty()) {
            return FieldEvidence.unknown(Field.LAST_NAME);
        }
        return entered.equals(account)
                ? FieldEvidence.agrees(Field.LAST_NAME)
                : FieldEvidence.resemblesOrDiffers(Field.LAST_NAME, resemblance(entered, account));
    }

    private static Resemblance resemblance(String entered, String account) {
        if (Spelling.alike(entered, account)) {
            return Resemblance.SPELLING;
        }
        return DoubleName.partOf(entered, account) ? Resemblance.PART_OF_DOUBLE_NAME : Resemblance.NONE;
    }
}
