package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares a folded last name with an account's, and with those that its holder had before. */
final class LastNameComparison {
    private static final double ALIKE = 0.85;
    private static final int SHORTEST_MISSPELLED = 4;
    private static final List<Level> PARTS = List.of(Level.PART, Level.MISSPELLED_PART, Level.DIFFERENT);
    private static final Comparator<NameFinding> BEST_PART_FIRST = Comparator.comparingInt(
                    (NameFinding finding) -> PARTS.indexOf(finding.level()))
            .thenComparingDouble(NameFinding::share);

    NameFinding compare(NameWords entered, NameWords account, List<NameWords> former, Population population) {
        if (entered.isEmpty() || account.isEmpty()) {
            return NameFinding.UNKNOWN;
        }
        if (entered.joined().equals(account.joined())) {
            return new NameFinding(Level.SAME, population.shareOfLastName(entered.joined()));
        }
        Level spelling = Spelling.compare(entered.joined(), account.joined());
        return spelling == Level.ONE_SLIP
                ? whole(spelling, entered, account, population)
                : part(entered, account, population)
                        .filter(part -> part.level() == Level.PART || spelling == Level.DIFFERENT)
                        .orElseGet(() -> remote(spelling, entered, account, former, population));
    }

    private static NameFinding remote(
            Level spelling, NameWords entered, NameWords account, List<NameWords> former, Population population) {
        if (spelling != Level.DIFFERENT) {
            return whole(spelling, entered, account, population);
        }
        return former(entered, former, population)
                .orElseGet(() -> new NameFinding(
                        Likeness.of(entered.joined(), account.joined()) >= ALIKE ? Level.ALIKE : Level.DIFFERENT, 1));
    }

    private static NameFinding whole(Level level, NameWords entered, NameWords account, Population population) {
        double share =
                Math.min(population.shareOfLastName(entered.joined()), population.shareOfLastName(account.joined()));
        return new NameFinding(level, share);
    }

    /** A word in common of a double name, the rarest if there are several; else one that is so but for a slip. */
    private static Optional<NameFinding> part(NameWords entered, NameWords account, Population population) {
        if (!entered.isDouble() && !account.isDouble()) {
            return Optional.empty();
        }
        return entered.parts().stream()
                .flatMap(part -> account.parts().stream().map(other -> part(part, other, population)))
                .min(BEST_PART_FIRST)
                .filter(NameFinding::mayBeOne);
    }

    private static NameFinding part(String part, String other, Population population) {
        double share = Math.min(population.shareOfLastName(part), population.shareOfLastName(other));
        if (part.equals(other)) {
            return new NameFinding(Level.PART, share);
        }
        boolean misspelled = Math.min(part.length(), other.length()) >= SHORTEST_MISSPELLED
                && Spelling.compare(part, other) != Level.DIFFERENT;
        return new NameFinding(misspelled ? Level.MISSPELLED_PART : Level.DIFFERENT, share);
    }

    private static Optional<NameFinding> former(NameWords entered, List<NameWords> former, Population population) {
        return former.stream()
                .filter(name -> sameButForASlip(entered, name) || !disjoint(entered, name))
                .map(name -> new NameFinding(Level.FORMER_NAME, population.shareOfLastName(name.joined())))
                .findFirst();
    }

    private static boolean sameButForASlip(NameWords entered, NameWords name) {
        return entered.joined().equals(name.joined()) || Spelling.oneSlipApart(entered.joined(), name.joined());
    }

    private static boolean disjoint(NameWords entered, NameWords name) {
        return entered.parts().stream().noneMatch(name.parts()::contains);
    }
}
