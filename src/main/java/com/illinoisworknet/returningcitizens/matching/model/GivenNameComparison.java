package com.illinoisworknet.returningcitizens.matching.model;

/** Compares two folded given names: first or middle. */
final class GivenNameComparison {
    private static final double ALIKE = 0.8;
    private static final int SHORTEST_BEGINNING = 2;

    private final Nicknames nicknames;

    GivenNameComparison(Nicknames nicknames) {
        this.nicknames = nicknames;
    }

    /** A name that one of the two lacks is not known. */
    NameFinding compare(NameWords entered, NameWords account, Population population) {
        Level level = level(entered, account);
        return new NameFinding(level, FieldLevels.rarityCounts(level) ? share(level, entered, account, population) : 1);
    }

    Level level(NameWords entered, NameWords account) {
        if (entered.isEmpty() || account.isEmpty()) {
            return Level.UNKNOWN;
        }
        if (entered.isInitial() || account.isInitial()) {
            return entered.initial() == account.initial() ? Level.INITIAL : Level.DIFFERENT;
        }
        return entered.joined().equals(account.joined()) ? Level.SAME : resemblance(entered, account);
    }

    /** Whether one is a short form or variant of the other. */
    boolean related(NameWords entered, NameWords account) {
        return nicknames.related(entered.joined(), account.joined());
    }

    private Level resemblance(NameWords entered, NameWords account) {
        if (related(entered, account)) {
            return Level.SHORT_FORM;
        }
        Level spelling = Spelling.compare(entered.joined(), account.joined());
        return spelling == Level.DIFFERENT ? remote(entered, account) : spelling;
    }

    private Level remote(NameWords entered, NameWords account) {
        if (partInCommon(entered, account)) {
            return Level.PART;
        }
        if (beginning(entered.joined(), account.joined())) {
            return Level.BEGINNING;
        }
        if (nicknames.nearlyRelated(entered.joined(), account.joined())) {
            return Level.MISSPELLED_SHORT_FORM;
        }
        return Likeness.of(entered.joined(), account.joined()) >= ALIKE ? Level.ALIKE : Level.DIFFERENT;
    }

    private static boolean beginning(String name, String other) {
        boolean begins = name.startsWith(other) || other.startsWith(name);
        return begins && Math.min(name.length(), other.length()) >= SHORTEST_BEGINNING;
    }

    private boolean partInCommon(NameWords entered, NameWords account) {
        return (entered.isDouble() || account.isDouble())
                && entered.parts().stream()
                        .anyMatch(part -> account.parts().stream().anyMatch(other -> oneName(part, other)));
    }

    private boolean oneName(String part, String other) {
        boolean words = part.length() > 1 && other.length() > 1;
        return words
                && (part.equals(other)
                        || nicknames.related(part, other)
                        || part.length() > Nicknames.SHORTEST_MISSPELLED && Spelling.oneSlipApart(part, other));
    }

    private double share(Level level, NameWords entered, NameWords account, Population population) {
        if (level == Level.PART) {
            return shareOfPart(entered, account, population);
        }
        return Math.min(population.shareOfGivenName(entered.joined()), population.shareOfGivenName(account.joined()));
    }

    private double shareOfPart(NameWords entered, NameWords account, Population population) {
        return entered.parts().stream()
                .flatMap(part -> account.parts().stream()
                        .filter(other -> oneName(part, other))
                        .map(other -> Math.min(population.shareOfGivenName(part), population.shareOfGivenName(other))))
                .min(Double::compare)
                .orElse(1.0);
    }
}
