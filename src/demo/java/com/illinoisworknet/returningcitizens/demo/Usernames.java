package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives out usernames as people chose them on Illinois workNet: initial and last name, then with a digit. */
final class Usernames {
    private final Set<String> taken = new HashSet<>();

    String next(PersonName name) {
        String first = letters(name.first());
        String last = letters(name.last());
        String plain = first.charAt(0) + last;
        Stream<String> counted = IntStream.range(2, 1_000).mapToObj(number -> plain + number);
        return Stream.concat(Stream.of(plain, first + "." + last), counted)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static String letters(String part) {
        return NameFolding.fold(part).replaceAll("[^a-z]", "");
    }
}
