package com.illinoisworknet.returningcitizens.matching.model;

import java.util.List;

/**
 * Compares first and last name together, since they can stand in each other's place. Two people who both have no first
 * name agree in that: an empty first name is what somebody with one name has, not an unknown one.
 */
final class MainNameComparison {
    private final GivenNameComparison firstNames;
    private final LastNameComparison lastNames = new LastNameComparison();

    MainNameComparison(Nicknames nicknames) {
        firstNames = new GivenNameComparison(Field.FIRST_NAME, nicknames);
    }

    /** The evidence of the first name, then that of the last name. */
    List<FieldEvidence> compare(PersonTraits entered, PersonTraits account) {
        if (swapped(entered, account)) {
            return List.of(
                    FieldEvidence.resembles(Field.FIRST_NAME, Resemblance.SWAPPED_NAMES),
                    FieldEvidence.resembles(Field.LAST_NAME, Resemblance.SWAPPED_NAMES));
        }
        return List.of(firstName(entered, account), lastNames.compare(entered.lastName(), account.lastName()));
    }

    private FieldEvidence firstName(PersonTraits entered, PersonTraits account) {
        boolean bothHaveNone =
                entered.firstName().isEmpty() && account.firstName().isEmpty();
        return bothHaveNone
                ? FieldEvidence.agrees(Field.FIRST_NAME)
                : firstNames.compare(entered.firstName(), account.firstName());
    }

    private static boolean swapped(PersonTraits entered, PersonTraits account) {
        return !entered.firstName().isEmpty()
                && !entered.firstName().equals(entered.lastName())
                && entered.firstName().equals(account.lastName())
                && entered.lastName().equals(account.firstName());
    }
}
