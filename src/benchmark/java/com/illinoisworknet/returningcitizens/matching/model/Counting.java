package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts names and birth dates of accounts in memory as the database does. */
final class Counting {
    private Counting() {}

    static AccountCounts of(List<PersonTraits> accounts) {
        Map<String, Integer> given = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        Map<Integer, Integer> years = new HashMap<>();
        long januaryFirsts = 0;
        for (PersonTraits account : accounts) {
            given.merge(account.name(PersonTraits.FIRST).joined(), 1, Integer::sum);
            lastNames(account).distinct().forEach(name -> last.merge(name, 1, Integer::sum));
            for (LocalDate date :
                    account.birthDate().map(BirthDate::value).stream().toList()) {
                years.merge(date.getYear(), 1, Integer::sum);
                januaryFirsts += date.getDayOfYear() == 1 ? 1 : 0;
            }
        }
        return new AccountCounts(accounts.size(), given, last, years, januaryFirsts);
    }

    private static Stream<String> lastNames(PersonTraits account) {
        NameWords name = account.name(PersonTraits.LAST);
        return Stream.concat(Stream.of(name.joined()), Stream.of(name.folded().split(" ")));
    }
}
