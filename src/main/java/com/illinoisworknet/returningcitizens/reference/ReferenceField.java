package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a row of reference data says of an institution or an offense, and what its column is called in a CSV file. */
public enum ReferenceField {
    /** The name of an institution. */
    NAME(120, "name"),
    /** What sort of an institution it is. */
    KIND(60, "kind", "type"),
    /** Where it stands. */
    CITY(60, "city"),
    /** The FIPS code of its county in Illinois. */
    COUNTY(30, "county", "county_code", "county_fips"),
    /** The heading under which an offense is listed. */
    CATEGORY(60, "category"),
    /** The statute, e.g. {@code 720 ILCS 5/19-1}. */
    CITATION(60, "citation", "ilcs_citation"),
    /** What the statute calls it. */
    TITLE(200, "title");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Nothing that a spreadsheet takes for a formula begins with a letter or a digit (OWASP, CSV Injection). */
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P} +$&&[^\\\\{}]]*");

    private final int longest;
    private final List<String> headers;

    ReferenceField(int longest, String... headers) {
        this.longest = longest;
        this.headers = List.of(headers);
    }

    /** What the column may be called, in lower case; the first is ours. */
    public List<String> headers() {
        return headers;
    }

    /** The name of the form's property. */
    public String property() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The text without blanks around it, each blank in it one space.
     *
     * @throws InvalidValueException {@code referenceField.blank}, {@code referenceField.tooLong} with the most characters
     *     allowed, {@code referenceField.characters} if it begins with neither letter nor digit, or holds characters that
     *     nobody sees, markup or signs that no name and no title has
     */
    public String normalized(String typed) {
        String text = BLANKS.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("referenceField.blank");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidValueException("referenceField.tooLong", longest);
        }
        if (!TEXT.matcher(text).matches()) {
            throw new InvalidValueException("referenceField.characters");
        }
        return text;
    }
}
