package com.illinoisworknet.returningcitizens.matching.model;

/** In which order the names entered stand for those of the account. */
enum Arrangement {
    AS_ENTERED(0, 1, 2),
    FIRST_AND_LAST_SWAPPED(2, 1, 0),
    FIRST_AND_MIDDLE_SWAPPED(1, 0, 2),
    MIDDLE_LAST_FIRST(1, 2, 0),
    LAST_FIRST_MIDDLE(2, 0, 1),
    MIDDLE_AND_LAST_SWAPPED(0, 2, 1);

    private final int first;
    private final int middle;
    private final int last;

    Arrangement(int first, int middle, int last) {
        this.first = first;
        this.middle = middle;
        this.last = last;
    }

    NameWords first(PersonTraits entered) {
        return entered.name(first);
    }

    NameWords middle(PersonTraits entered) {
        return entered.name(middle);
    }

    NameWords last(PersonTraits entered) {
        return entered.name(last);
    }

    /** Whether first and last name stand in another place than they were entered in. */
    boolean movesTheLastName() {
        return last != AS_ENTERED.last;
    }
}
