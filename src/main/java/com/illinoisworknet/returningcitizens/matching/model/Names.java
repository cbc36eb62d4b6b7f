package com.illinoisworknet.returningcitizens.matching.model;

/** What the names of two people found, in one arrangement. */
record Names(Arrangement arrangement, NameFinding first, NameFinding middle, NameFinding last) {
    /** Names that stand in another's place must have enough in common: that is what tells that they do. */
    boolean tellable() {
        return arrangement == Arrangement.AS_ENTERED
                || (first.mayBeOne() && (last.mayBeOne() || !arrangement.movesTheLastName()));
    }

    boolean wholly() {
        return arrangement == Arrangement.AS_ENTERED && first.level() == Level.SAME && last.level() == Level.SAME;
    }
}
