package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.SsnSlip;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a search judged by, as it is kept: a line each for what was entered, for the hashes of its number under each key,
 * for an account's number that is one slip away from it, for an account, for one whose holder is in custody elsewhere,
 * and for a count. Words of a line are apart by tabs, which no value holds; the first says what the line is. People are
 * written as in the index ({@link TraitColumn}), counts as in {@code match_name_count}.
 */
final class InputsText {
    private static final String ENTERED = "entered";
    private static final String NUMBER = "number";
    private static final String NEAR = "near";
    private static final String ACCOUNT = "account";
    private static final String ELSEWHERE = "elsewhere";
    private static final String COUNTED = "counted";

    private static final String APART = "\t";
    private static final int HEX = 16;
    private static final long NOBODY = 0;

    private InputsText() {}

    static String write(SearchInputs inputs) {
        Stream<String> people = Stream.concat(
                Stream.of(person(ENTERED, new IndexedPerson(NOBODY, inputs.entered()))),
                inputs.people().stream().map(account -> person(ACCOUNT, account)));
        Stream<String> others = Stream.concat(
                numbers(inputs.entered()),
                inputs.inCustodyElsewhere().stream().map(id -> line(ELSEWHERE, String.valueOf(id))));
        return Stream.of(people, others, counts(inputs.counts()))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    static SearchInputs read(String text) {
        Map<String, List<String[]>> lines = text.lines()
                .map(line -> line.split(APART, -1))
                .collect(Collectors.groupingBy(words -> words[0], Collectors.toList()));
        return new SearchInputs(
                entered(lines),
                of(ACCOUNT, lines).map(InputsText::person).toList(),
                PopulationRepository.counts(of(COUNTED, lines)
                                .map(words -> new Object[] {words[1], words[2], Integer.valueOf(words[3])}))
                        .orElseThrow(() -> new IllegalArgumentException("nothing is counted in it")),
                of(ELSEWHERE, lines).map(words -> Long.valueOf(words[1])).collect(Collectors.toSet()));
    }

    private static String person(String what, IndexedPerson person) {
        return Arrays.stream(TraitColumn.values())
                .filter(column -> column != TraitColumn.KEYS)
                .map(column -> column.text(person).orElse(""))
                .collect(Collectors.joining(APART, what + APART, ""));
    }

    private static IndexedPerson person(String[] words) {
        Object[] cells = Arrays.copyOf(words, words.length, Object[].class);
        cells[0] = 0;
        cells[1] = Long.valueOf(words[1]);
        return new TraitRow(cells).person();
    }

    private static PersonTraits entered(Map<String, List<String[]>> lines) {
        PersonTraits entered = of(ENTERED, lines)
                .map(InputsText::person)
                .map(IndexedPerson::traits)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is entered in it"));
        Map<String, Map<Long, SsnSlip>> near = of(NEAR, lines)
                .collect(Collectors.groupingBy(
                        words -> words[1],
                        Collectors.toMap(words -> hash(words[2]), words -> SsnSlip.valueOf(words[3]))));
        return of(NUMBER, lines)
                .map(words ->
                        SsnTraits.of(hash(words[1]), (int) hash(words[2])).near(near.getOrDefault(words[1], Map.of())))
                .reduce(SsnTraits::or)
                .map(entered::with)
                .orElse(entered);
    }

    private static Stream<String> numbers(PersonTraits entered) {
        return entered.ssn().stream()
                .flatMap(SsnTraits::hashes)
                .flatMap(hashes -> Stream.concat(Stream.of(number(hashes)), near(hashes)));
    }

    private static String number(SsnTraits hashes) {
        return line(NUMBER, Long.toHexString(hashes.number()), Integer.toHexString(hashes.lastFour()));
    }

    private static Stream<String> near(SsnTraits hashes) {
        String number = Long.toHexString(hashes.number());
        return hashes.near().entrySet().stream()
                .map(slip -> line(
                        NEAR,
                        number,
                        Long.toHexString(slip.getKey()),
                        slip.getValue().name()));
    }

    private static long hash(String hexadecimal) {
        return Long.parseUnsignedLong(hexadecimal, HEX);
    }

    private static Stream<String> counts(AccountCounts counts) {
        return Stream.of(
                        Stream.of(
                                counted("all", "", counts.accounts()),
                                counted("january 1", "", counts.januaryFirsts())),
                        counted("given", counts.givenNames()),
                        counted("last", counts.lastNames()),
                        counted("birth year", counts.birthYears()))
                .flatMap(Function.identity());
    }

    private static Stream<String> counted(String kind, Map<?, Integer> counts) {
        return counts.entrySet().stream().map(count -> counted(kind, String.valueOf(count.getKey()), count.getValue()));
    }

    private static String counted(String kind, String name, long accounts) {
        return line(COUNTED, kind, name, String.valueOf(accounts));
    }

    private static String line(String... words) {
        return String.join(APART, words);
    }

    private static Stream<String[]> of(String what, Map<String, List<String[]>> lines) {
        return lines.getOrDefault(what, List.of()).stream();
    }
}
