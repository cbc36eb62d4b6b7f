package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a person as keys use them: whole and by their words, and their first letters.
 *
 * @param first given names
 * @param last last names
 * @param firstInitials first letters of given names; of more names than {@code first} where a search asks wider
 */
record KeyNames(Set<String> first, Set<String> last, Set<Integer> firstInitials, Set<Integer> lastInitials) {
    static KeyNames of(PersonTraits person) {
        Stream<NameWords> lasts =
                Stream.concat(Stream.of(person.name(PersonTraits.LAST)), person.formerNames().stream());
        return of(words(Stream.of(person.name(PersonTraits.FIRST))), words(lasts));
    }

    static KeyNames of(Set<String> first, Set<String> last) {
        return new KeyNames(first, last, initials(first), initials(last));
    }

    /** First and last names in each other's place. */
    KeyNames swapped() {
        return of(last, first);
    }

    /** The same, with these given names too. */
    KeyNames with(Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return new KeyNames(all, last, firstInitials, lastInitials);
    }

    /** The same, with the first letters of these given names too. */
    KeyNames withInitialsOf(Collection<String> names) {
        Set<Integer> all = new LinkedHashSet<>(firstInitials);
        all.addAll(initials(names));
        return new KeyNames(first, last, all, lastInitials);
    }

    Stream<String> firsts() {
        return first.stream();
    }

    Stream<String> lasts() {
        return last.stream();
    }

    /** Each pair of first letters. */
    void initials(BiConsumer<Integer, Integer> use) {
        firstInitials.forEach(firstLetter -> lastInitials.forEach(lastLetter -> use.accept(firstLetter, lastLetter)));
    }

    static Set<String> words(Stream<NameWords> names) {
        return names.filter(name -> !name.isEmpty())
                .flatMap(name -> Stream.concat(Stream.of(name.joined()), name.parts().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Integer> initials(Collection<String> names) {
        return names.stream().map(name -> (int) name.charAt(0)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
