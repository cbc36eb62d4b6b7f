package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of the index {@code match_trait}: the one place that says how an account's traits are stored, for the
 * application, which stores one account at a time, and for the import, which copies many.
 */
public enum TraitColumn {
    ACCOUNT_ID("bigint", person -> String.valueOf(person.accountId())),
    FIRST_NAME_FOLDED("text", person -> person.traits().firstName()),
    MIDDLE_NAME_FOLDED("text", person -> person.traits().middleName()),
    LAST_NAME_FOLDED("text", person -> person.traits().lastName()),
    SUFFIX_FOLDED("text", person -> person.traits().suffix()),
    BIRTH_DATE("date", known(PersonTraits::birthDate, born -> born.value().toString())),

    /** Both hashes of the number, in 16 and 8 hexadecimal digits. */
    SSN_HASH("text", known(PersonTraits::ssn, ssn -> "%016x%08x".formatted(ssn.number(), ssn.lastFour()))),
    IDOC_NUMBER("text", known(PersonTraits::idocNumber, number -> number.value())),

    /** Several counties apart by blanks. */
    COUNTY_CODE("text", person -> String.join(" ", new TreeSet<>(person.traits().counties()))),

    /** Several names apart by semicolons, which no name holds. */
    FORMER_LAST_NAMES_FOLDED("text", person -> String.join(";", person.traits().formerLastNames())),

    /** What the account is found by, as a PostgreSQL array. */
    KEYS("int[]", person -> Arrays.stream(MatchModel.keysOfAccount(person.traits()))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",", "{", "}")));

    private final String type;
    private final Function<IndexedPerson, String> text;

    TraitColumn(String type, Function<IndexedPerson, String> text) {
        this.type = type;
        this.text = text;
    }

    /** The names of all columns, apart by commas, in the order of the constants. */
    public static String names() {
        return Arrays.stream(values()).map(TraitColumn::column).collect(Collectors.joining(", "));
    }

    /** The name in the database. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type in the database. */
    public String type() {
        return type;
    }

    /** What stands in the column for a person, as PostgreSQL reads it; nothing for null. */
    public Optional<String> text(IndexedPerson person) {
        return Optional.of(text.apply(person)).filter(written -> isName() || !written.isEmpty());
    }

    /** A name that is not known is empty there, anything else is null. */
    boolean isName() {
        return name().endsWith("_FOLDED");
    }

    private static <T> Function<IndexedPerson, String> known(
            Function<PersonTraits, Optional<T>> trait, Function<T, String> written) {
        return person -> trait.apply(person.traits()).map(written).orElse("");
    }
}
