package com.illinoisworknet.returningcitizens.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a row of reference data says.
 *
 * @param texts of the fields of its kind, in their order
 */
public record ReferenceText(ReferenceKind kind, List<String> texts, Validity validity) {
    /**
     * Normalizes the texts.
     *
     * @throws com.illinoisworknet.returningcitizens.shared.InvalidValueException as {@link ReferenceField#normalized}
     */
    public ReferenceText {
        List<ReferenceField> fields = kind.fields();
        List<String> given = List.copyOf(texts);
        texts = IntStream.range(0, fields.size())
                .mapToObj(place -> fields.get(place).normalized(given.get(place)))
                .toList();
    }

    /** The text of a field of its kind. */
    public String text(ReferenceField field) {
        return texts.get(kind.fields().indexOf(field));
    }

    /** What people call the row. */
    public String label() {
        return keyTexts(" ");
    }

    /** What tells it from all others of its kind, however it is written. */
    String key() {
        return keyTexts("\n").toLowerCase(Locale.ROOT);
    }

    ReferenceText with(Validity other) {
        return new ReferenceText(kind, texts, other);
    }

    private String keyTexts(String between) {
        return kind.key().stream().map(this::text).collect(Collectors.joining(between));
    }
}
