package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How common names and birth dates are among the accounts, in the database. */
@Dependent
class PopulationRepository {
    @PersistenceContext
    EntityManager entities;

    PopulationRepository() {}

    PopulationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Counts anew; reads all accounts once. */
    void count() {
        entities.createNativeQuery("select cast(count_match_names() as text)").getResultList();
    }

    /** What was counted last, if anything ever was. */
    Optional<AccountCounts> counts() {
        List<?> rows = entities.createNativeQuery("select c.kind, c.name, c.accounts from match_name_count c")
                .getResultList();
        return counts(rows.stream().map(Object[].class::cast));
    }

    /** Of rows of kind, name and number of accounts; nothing of none. */
    static Optional<AccountCounts> counts(Stream<Object[]> rows) {
        Map<String, Map<String, Integer>> byKind = rows.collect(Collectors.groupingBy(
                row -> (String) row[0], Collectors.toMap(row -> (String) row[1], row -> ((Number) row[2]).intValue())));
        return byKind.isEmpty() ? Optional.empty() : Optional.of(counts(byKind));
    }

    private static AccountCounts counts(Map<String, Map<String, Integer>> byKind) {
        return new AccountCounts(
                byKind.get("all").get(""),
                byKind.getOrDefault("given", Map.of()),
                byKind.getOrDefault("last", Map.of()),
                byKind.getOrDefault("birth year", Map.of()).entrySet().stream()
                        .collect(Collectors.toMap(year -> Integer.valueOf(year.getKey()), Map.Entry::getValue)),
                byKind.get("january 1").get(""));
    }
}
