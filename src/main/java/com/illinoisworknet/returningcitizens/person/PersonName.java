package com.illinoisworknet.returningcitizens.person;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a person. An absent part is ""; the last name is always there: who has one name only has a last name.
 *
 * @param first first name or ""
 * @param middle middle name, initial or ""
 * @param last last name
 * @param suffix suffix ("Jr.", "III") or ""
 */
public record PersonName(String first, String middle, String last, String suffix) {
    /**
     * Normalizes and checks each part as a {@link NamePart}; a blank part is absent.
     *
     * @throws InvalidValueException the problem of the first part that is none; {@code namePart.blank} if there is no
     *     last name
     */
    public PersonName {
        first = partOrAbsent(first);
        middle = partOrAbsent(middle);
        last = new NamePart(last).value();
        suffix = partOrAbsent(suffix);
    }

    /**
     * A name of first and last name.
     *
     * @throws InvalidValueException as the constructor
     */
    public static PersonName of(String first, String last) {
        return new PersonName(first, "", last, "");
    }

    /** The whole name as spoken: "Bob A. Kowalczyk Jr.". */
    public String full() {
        return joined(" ", first, middle, last, suffix);
    }

    /** The name as it stands in lists: "Kowalczyk, Bob", or the last name alone. */
    public String lastFirst() {
        return joined(", ", last, first);
    }

    private static String partOrAbsent(String typed) {
        return NamePart.isBlank(typed) ? "" : new NamePart(typed).value();
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
