package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a search judged by. With the model of its version it is judged again to the same evidence, when accounts,
 * counts and custody are others long since.
 *
 * @param entered what was entered
 * @param people the accounts shown and their rivals, as they were compared, the likeliest first
 * @param counts how common the names and birth dates of all these were
 * @param inCustodyElsewhere ids of the accounts shown whose holders were in custody elsewhere
 */
record SearchInputs(
        PersonTraits entered, List<IndexedPerson> people, AccountCounts counts, Set<Long> inCustodyElsewhere) {
    /** Of a search that ended before accounts were looked at. */
    static final SearchInputs NONE =
            new SearchInputs(PersonTraits.ofFolded("", "", "", ""), List.of(), AccountCounts.of(0), Set.of());

    SearchInputs {
        people = List.copyOf(people);
        inCustodyElsewhere = Set.copyOf(inCustodyElsewhere);
    }

    /** What a search found among these accounts, and of whom it is true that they are in custody elsewhere. */
    static SearchInputs of(PersonTraits entered, Found found, Population among, LongPredicate inCustodyElsewhere) {
        List<PersonTraits> concerned = Stream.concat(
                        Stream.of(entered), found.foremost().stream().map(IndexedPerson::traits))
                .toList();
        return new SearchInputs(
                nearTo(found.foremost(), entered),
                found.foremost(),
                among.countsConcerning(concerned),
                found.candidates().stream()
                        .map(Candidate::accountId)
                        .filter(inCustodyElsewhere::test)
                        .collect(Collectors.toSet()));
    }

    /** What it comes to: the candidates as they were put before staff. */
    List<Candidate> judge(Judging judging) {
        Found found = judging.judge(entered, new FoundByKeys(people, 0));
        return judging.shown(entered, found, inCustodyElsewhere::contains);
    }

    /** Of the 89 numbers one slip away from the one entered, only those that an account has. */
    private static PersonTraits nearTo(List<IndexedPerson> people, PersonTraits entered) {
        Set<Long> numbers = people.stream()
                .flatMap(person -> person.traits().ssn().stream())
                .map(SsnTraits::number)
                .collect(Collectors.toSet());
        return entered.ssn().map(ssn -> entered.with(ssn.nearAmong(numbers))).orElse(entered);
    }
}
