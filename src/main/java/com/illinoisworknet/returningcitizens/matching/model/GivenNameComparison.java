package com.illinoisworknet.returningcitizens.matching.model;

/** Compares two folded given names: first or middle. */
final class GivenNameComparison {
    private final Field field;
    private final Nicknames nicknames;

    GivenNameComparison(Field field, Nicknames nicknames) {
        this.field = field;
        this.nicknames = nicknames;
    }

    /** A name that one of the two lacks is not known. */
    FieldEvidence compare(String entered, String account) {
        if (entered.isEmpty() || account.isEmpty()) {
            return FieldEvidence.unknown(field);
        }
        return entered.equals(account)
                ? FieldEvidence.agrees(field)
                : FieldEvidence.resemblesOrDiffers(field, resemblance(entered, account));
    }

    private Resemblance resemblance(String entered, String account) {
        if (nicknames.related(entered, account)) {
            return Resemblance.SHORT_FORM;
        }
        if (initial(entered, account) || initial(account, entered)) {
            return Resemblance.INITIAL_ONLY;
        }
        if (Spelling.alike(entered, account)) {
            return Resemblance.SPELLING;
        }
        return DoubleName.partOf(entered, account) ? Resemblance.PART_OF_DOUBLE_NAME : Resemblance.NONE;
    }

    private static boolean initial(String name, String other) {
        return name.length() == 1 && other.startsWith(name);
    }
}
