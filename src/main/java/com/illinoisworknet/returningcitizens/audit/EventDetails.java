package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Collectors;

/** An event as JSON: its record components by name, so that a new event needs nothing here. */
final class EventDetails {
    private EventDetails() {}

    static String json(DomainEvent event) {
        JsonObjectBuilder details = Json.createObjectBuilder();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            add(details, component.getName(), value(event, component));
        }
        return details.build().toString();
    }

    private static void add(JsonObjectBuilder details, String name, Object value) {
        if (value instanceof Number number) {
            details.add(name, number.longValue());
        } else if (value instanceof Boolean flag) {
            details.add(name, flag);
        } else if (value instanceof Collection<?> several) {
            details.add(
                    name,
                    Json.createArrayBuilder(
                            several.stream().map(String::valueOf).collect(Collectors.toList())));
        } else {
            details.add(name, String.valueOf(value));
        }
    }

    private static Object value(DomainEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The event " + event.getClass().getName() + " cannot be read.", e);
        }
    }
}
