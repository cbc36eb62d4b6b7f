package com.illinoisworknet.returningcitizens.matching.model;

/** What the names of two people found, in one arrangement. */
record Names(Arrangement arrangement, NameFinding first, NameFinding middle, NameFinding last) {
    /**
     * Names that stand in another's place must have enough in common: that is what tells that they do. Where only first
     * and last name changed places, one of the two is enough: the other can be wrong too, or there is no other.
     */
    boolean tellable() {
        return switch (arrangement) {
            case AS_ENTERED -> true;
            case FIRST_AND_LAST_SWAPPED -> first.mayBeOne() || last.mayBeOne();
            default -> first.mayBeOne() && (last.mayBeOne() || !arrangement.movesTheLastName());
        };
    }

    boolean wholly() {
        return arrangement == Arrangement.AS_ENTERED && first.level() == Level.SAME && last.level() == Level.SAME;
    }
}
