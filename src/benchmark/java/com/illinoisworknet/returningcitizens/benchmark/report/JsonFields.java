package com.illinoisworknet.returningcitizens.benchmark.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** An object in the making; what is not known is null. */
final class JsonFields {
    private final JsonObjectBuilder fields = Json.createObjectBuilder();

    JsonFields with(String name, OptionalDouble number) {
        number.ifPresentOrElse(value -> fields.add(name, value), () -> fields.addNull(name));
        return this;
    }

    JsonFields with(String name, double number) {
        fields.add(name, number);
        return this;
    }

    JsonFields with(String name, long number) {
        fields.add(name, number);
        return this;
    }

    JsonFields with(String name, boolean answer) {
        fields.add(name, answer);
        return this;
    }

    JsonFields with(String name, String text) {
        fields.add(name, text);
        return this;
    }

    JsonFields with(String name, JsonFields object) {
        fields.add(name, object.fields);
        return this;
    }

    JsonFields texts(String name, Collection<String> texts) {
        fields.add(name, Json.createArrayBuilder(texts));
        return this;
    }

    <T> JsonFields list(String name, Collection<T> values, Function<T, JsonFields> object) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(object.apply(value).fields));
        fields.add(name, array);
        return this;
    }

    static <T> JsonFields of(Map<String, T> values, Function<T, JsonFields> object) {
        JsonFields fields = new JsonFields();
        values.forEach((name, value) -> fields.with(name, object.apply(value)));
        return fields;
    }

    JsonObjectBuilder builder() {
        return fields;
    }
}
