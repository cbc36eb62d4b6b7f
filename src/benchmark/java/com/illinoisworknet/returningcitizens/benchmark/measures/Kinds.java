package com.illinoisworknet.returningcitizens.benchmark.measures;

import com.illinoisworknet.returningcitizens.benchmark.set.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Recall by what is wrong in query or account, bother by whom somebody without an account resembles.
 *
 * @param recalls by kind of error
 * @param clean of the queries with an account that have no error
 * @param resembling by the kind of resemblance
 */
public record Kinds(SortedMap<String, Recall> recalls, Recall clean, SortedMap<String, Bother> resembling) {
    /** What is no error, but something that is not known or not usual. */
    private static final Set<String> NO_ERROR =
            Set.of("query_no_ssn", "account_no_ssn", "account_no_birth_date", "account_idoc_number", "two_accounts");

    static Kinds of(Scored scored) {
        Collection<String> withAccount = scored.queriesOf(Truth::hasAccount);
        Collection<String> clean = withAccount.stream()
                .filter(query -> NO_ERROR.containsAll(scored.truth(query).kinds()))
                .toList();
        return new Kinds(
                measured(scored, errors(scored), scored::recall),
                scored.recall(clean),
                measured(scored, resemblances(scored), scored::bother));
    }

    private static SortedMap<String, List<String>> errors(Scored scored) {
        return byKind(scored, kind -> !kind.startsWith(Truth.NEGATIVE), kind -> kind);
    }

    private static SortedMap<String, List<String>> resemblances(Scored scored) {
        return byKind(scored, kind -> kind.startsWith(Truth.NEGATIVE), kind -> kind.substring(Truth.NEGATIVE.length()));
    }

    private static SortedMap<String, List<String>> byKind(
            Scored scored, Predicate<String> meant, Function<String, String> name) {
        SortedMap<String, List<String>> kinds = new TreeMap<>();
        for (String query : scored.queriesOf(truth -> true)) {
            scored.truth(query).kinds().stream().filter(meant).forEach(kind -> kinds.computeIfAbsent(
                            name.apply(kind), none -> new ArrayList<>())
                    .add(query));
        }
        return kinds;
    }

    private static <T> SortedMap<String, T> measured(
            Scored scored, SortedMap<String, List<String>> kinds, Function<Collection<String>, T> measure) {
        SortedMap<String, T> measured = new TreeMap<>();
        kinds.forEach((kind, queries) -> measured.put(kind, measure.apply(queries)));
        return measured;
    }
}
