package com.illinoisworknet.returningcitizens.intake;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What staff typed and chose, field by field, right or wrong. Kept only encrypted; prints nothing.
 *
 * <p>A field left empty is not there.
 */
public final class TypedIntake {
    private final Map<IntakeField, List<String>> values;

    private TypedIntake(Map<IntakeField, List<String>> values) {
        this.values = values;
    }

    /** Nothing typed yet. */
    public static TypedIntake empty() {
        return new TypedIntake(new EnumMap<>(IntakeField.class));
    }

    /** The same with one text; blank means that the field is empty. */
    public TypedIntake with(IntakeField field, String text) {
        return with(field, text.isBlank() ? List.of() : List.of(text));
    }

    /** The same with several choices. */
    public TypedIntake with(IntakeField field, List<String> several) {
        Map<IntakeField, List<String>> changed = new EnumMap<>(IntakeField.class);
        changed.putAll(values);
        changed.put(field, List.copyOf(several));
        return new TypedIntake(changed);
    }

    /** What one field holds; empty if nothing. */
    public String text(IntakeField field) {
        return several(field).stream().findFirst().orElse("");
    }

    /** What a field of several choices holds. */
    public List<String> several(IntakeField field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether there is something in the field. */
    public boolean has(IntakeField field) {
        return !several(field).isEmpty();
    }

    String json() {
        return json(values.keySet());
    }

    /** Only what says who the person is. */
    String identityJson() {
        return json(IntakeField.IDENTITY);
    }

    private String json(Set<IntakeField> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.stream().sorted().forEach(field -> json.add(field.name(), Json.createArrayBuilder(several(field))));
        return json.build().toString();
    }

    static TypedIntake ofJson(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        TypedIntake typed = empty();
        for (String name : object.keySet()) {
            typed = typed.with(IntakeField.valueOf(name), texts(object.getJsonArray(name)));
        }
        return typed;
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
