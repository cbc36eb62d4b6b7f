package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes people for the tests of the model, from what a table says of them. */
final class People {
    private People() {}

    /** "Bob Kowalczyk, 1988-03-14, 4417": first and last name, birth date, SSN; "-" is not known. */
    static PersonTraits person(String described) {
        String[] parts = described.split(",");
        String[] name = parts[0].strip().split(" ", 2);
        return person(name[0], name[1], known(parts[1]), known(parts[2]));
    }

    static PersonTraits person(String first, String last, Optional<String> born, Optional<String> ssn) {
        PersonTraits traits = PersonTraits.of(PersonName.of(first, last));
        PersonTraits dated = born.map(date -> traits.born(date(date))).orElse(traits);
        return ssn.map(digits -> dated.with(token(digits))).orElse(dated);
    }

    static PersonTraits named(String first, String last) {
        return PersonTraits.of(PersonName.of(first, last));
    }

    static BirthDate date(String iso) {
        return new BirthDate(LocalDate.parse(iso));
    }

    /** A number of which the hashes are the digits themselves. */
    static SsnTraits token(String digits) {
        int lastFour = Integer.parseInt(digits.substring(Math.max(0, digits.length() - 4)));
        return SsnTraits.of(Long.parseLong(digits), lastFour);
    }

    /** Ten thousand accounts of which only the number is known. */
    static Population tenThousand() {
        return Population.of(AccountCounts.of(10_000));
    }

    static PersonTraits withIdoc(String number) {
        PersonTraits somebody = named("Bob", "Kowalczyk");
        return known(number).map(n -> somebody.with(new IdocNumber(n))).orElse(somebody);
    }

    static PersonTraits inCounties(String codes) {
        return named("Bob", "Kowalczyk")
                .inCounties(known(codes).map(People::words).orElse(Set.of()));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).collect(Collectors.toSet());
    }

    private static Optional<String> known(String cell) {
        return Optional.of(cell.strip()).filter(text -> !text.equals("-"));
    }
}
