package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.benchmark.set.CsvRow;
import com.illinoisworknet.returningcitizens.benchmark.set.CsvTable;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import com.illinoisworknet.returningcitizens.benchmark.set.Query;
import com.illinoisworknet.returningcitizens.matching.SsnTraitsReader;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.NameFolding;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A labelled set as the model sees it, in memory. Numbers stand for their own hashes, since nothing is stored.
 *
 * @param accounts what is compared of each account
 * @param queries what is compared of each query
 * @param truth by query: the places of the person's accounts
 */
record FittingSet(List<PersonTraits> accounts, List<PersonTraits> queries, List<Set<Integer>> truth) {
    private static final int LAST_FOUR = 4;

    static FittingSet of(MatchingSet set) {
        List<PersonTraits> accounts = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        new CsvTable(set.accountsFile(), MatchingSet.ACCOUNT_COLUMNS).forEach(row -> {
            places.put(row.text("account_id"), accounts.size());
            accounts.add(account(row));
        });
        List<PersonTraits> queries =
                set.queries().stream().map(FittingSet::query).toList();
        List<Set<Integer>> truth = set.queries().stream()
                .map(query -> places(set.truth().get(query.id()).accounts(), places))
                .toList();
        return new FittingSet(accounts, queries, truth);
    }

    private static Set<Integer> places(Set<String> ids, Map<String, Integer> places) {
        Set<Integer> found = new HashSet<>();
        ids.forEach(id -> found.add(places.get(id)));
        return found;
    }

    private static PersonTraits account(CsvRow row) {
        List<String> former = Arrays.stream(row.text("former_last_names").split(";"))
                .map(NameFolding::fold)
                .filter(name -> !name.isEmpty())
                .toList();
        PersonTraits named = named(
                        row.text("first_name"), row.text("middle_name"), row.text("last_name"), row.text("suffix"))
                .formerly(former);
        PersonTraits numbered = numbered(born(named, row.text("birth_date")), row.text("ssn"), row.text("idoc_number"));
        return row.text("county").isEmpty() ? numbered : numbered.inCounties(Set.of(row.text("county")));
    }

    private static PersonTraits query(Query query) {
        PersonTraits named = named(query.firstName(), query.middleName(), query.lastName(), query.suffix());
        return numbered(born(named, query.birthDate()), query.ssn(), query.idocNumber())
                .inCounties(Set.copyOf(query.counties()));
    }

    private static PersonTraits named(String first, String middle, String last, String suffix) {
        return PersonTraits.ofFolded(
                NameFolding.fold(first), NameFolding.fold(middle), NameFolding.fold(last), NameFolding.fold(suffix));
    }

    private static PersonTraits born(PersonTraits person, String iso) {
        return iso.isEmpty() ? person : person.born(new BirthDate(LocalDate.parse(iso)));
    }

    private static PersonTraits numbered(PersonTraits person, String ssn, String idocNumber) {
        PersonTraits withSsn = ssn.length() == LAST_FOUR
                ? person.with(SsnTraits.ofLastFour(Integer.parseInt(ssn)))
                : valid(ssn) ? person.with(whole(ssn)) : person;
        return idocNumber.isEmpty() ? withSsn : withSsn.with(new IdocNumber(idocNumber));
    }

    private static SsnTraits whole(String digits) {
        int lastFour = Integer.parseInt(digits.substring(digits.length() - LAST_FOUR));
        return SsnTraits.of(Long.parseLong(digits), lastFour).near(SsnTraitsReader.slips(digits, Long::parseLong));
    }

    private static boolean valid(String digits) {
        try {
            return !digits.isEmpty()
                    && new SocialSecurityNumber(digits).digits().equals(digits);
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
