package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Arrays;
import java.util.List;

/** Compares first, middle and last name together, since they can stand in each other's place. */
final class NamesComparison {
    private static final List<Arrangement> OTHERS =
            Arrays.stream(Arrangement.values()).skip(1).toList();

    private final GivenNameComparison given;
    private final LastNameComparison last = new LastNameComparison();

    NamesComparison(Nicknames nicknames) {
        given = new GivenNameComparison(nicknames);
    }

    /** The arrangement that the weights hold for the likeliest. */
    Names compare(PersonTraits entered, PersonTraits account, Population population, Weights weights) {
        Names asEntered = in(Arrangement.AS_ENTERED, entered, account, population);
        if (asEntered.wholly()) {
            return asEntered;
        }
        Names best = asEntered;
        for (Arrangement order : OTHERS) {
            if (worthTrying(order, entered, account)) {
                best = better(best, in(order, entered, account, population), weights);
            }
        }
        return best;
    }

    private static Names better(Names best, Names other, Weights weights) {
        return other.tellable() && weights.ofSamePerson(other) > weights.ofSamePerson(best) ? other : best;
    }

    /** Names that stand in each other's place begin alike, or are variants; looking closer at all others is slow. */
    private boolean worthTrying(Arrangement order, PersonTraits entered, PersonTraits account) {
        return order == Arrangement.FIRST_AND_LAST_SWAPPED
                ? firstMayStandFor(order.first(entered), account) || lastStandsFor(order.last(entered), account)
                : !order.first(entered).isEmpty()
                        && !order.last(entered).isEmpty()
                        && firstMayStandFor(order.first(entered), account);
    }

    private boolean firstMayStandFor(NameWords first, PersonTraits account) {
        NameWords accountFirst = account.name(PersonTraits.FIRST);
        return !first.isEmpty() && (first.initial() == accountFirst.initial() || given.related(first, accountFirst));
    }

    private static boolean lastStandsFor(NameWords last, PersonTraits account) {
        return !last.isEmpty()
                && last.joined().equals(account.name(PersonTraits.LAST).joined());
    }

    private Names in(Arrangement order, PersonTraits entered, PersonTraits account, Population population) {
        return new Names(
                order,
                given.compare(order.first(entered), account.name(PersonTraits.FIRST), population),
                given.compare(order.middle(entered), account.name(PersonTraits.MIDDLE), population),
                last.compare(order.last(entered), account.name(PersonTraits.LAST), account.formerNames(), population));
    }
}
