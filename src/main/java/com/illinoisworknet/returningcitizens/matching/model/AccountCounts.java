package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often names and birth dates occur in the accounts.
 *
 * @param accounts how many accounts there are
 * @param givenNames accounts by first name, folded and without blanks
 * @param lastNames accounts by last name, folded and without blanks; the words of double names count too
 * @param birthYears accounts by year of birth
 * @param januaryFirsts accounts with January 1 as birth date, which is also typed when only the year is known
 */
public record AccountCounts(
        long accounts,
        Map<String, Integer> givenNames,
        Map<String, Integer> lastNames,
        Map<Integer, Integer> birthYears,
        long januaryFirsts) {
    private static final int OTHER_YEARS = 0;

    /** Keeps copies. */
    public AccountCounts {
        givenNames = Map.copyOf(givenNames);
        lastNames = Map.copyOf(lastNames);
        birthYears = Map.copyOf(birthYears);
    }

    /** So many accounts, of which nothing else is known. */
    public static AccountCounts of(long accounts) {
        return new AccountCounts(accounts, Map.of(), Map.of(), Map.of(), 0);
    }

    /**
     * Only the counts that judging these people asks for; the births of all other years together, as of the year 0.
     *
     * @param people everybody who is compared
     */
    AccountCounts concerning(Collection<PersonTraits> people) {
        Set<String> names = people.stream().flatMap(PersonTraits::askedNames).collect(Collectors.toSet());
        Set<Integer> years = people.stream()
                .flatMap(person -> person.birthDate().stream())
                .map(date -> date.value().getYear())
                .collect(Collectors.toSet());
        return new AccountCounts(
                accounts, only(givenNames, names), only(lastNames, names), ofYears(years), januaryFirsts);
    }

    private Map<Integer, Integer> ofYears(Set<Integer> years) {
        Map<Integer, Integer> kept = new HashMap<>(only(birthYears, years));
        kept.put(OTHER_YEARS, Math.toIntExact(dated() - sum(kept)));
        return kept;
    }

    private static <T> Map<T, Integer> only(Map<T, Integer> counts, Set<T> asked) {
        return asked.stream().filter(counts::containsKey).collect(Collectors.toMap(Function.identity(), counts::get));
    }

    private static long sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    long dated() {
        return sum(birthYears);
    }
}
