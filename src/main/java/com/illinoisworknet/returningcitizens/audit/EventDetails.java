package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.Collection;

/** An event as JSON: its record components by name, so that a new event needs nothing here. */
final class EventDetails {
    private EventDetails() {}

    static String json(DomainEvent event) {
        JsonObjectBuilder details = Json.createObjectBuilder();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            details.add(component.getName(), json(value(event, component)));
        }
        return details.build().toString();
    }

    private static JsonValue json(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Json.createValue(((Number) value).doubleValue());
        }
        if (value instanceof Number whole) {
            return Json.createValue(whole.longValue());
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Collection<?> several) {
            return list(several);
        }
        return Json.createValue(String.valueOf(value));
    }

    private static JsonValue list(Collection<?> several) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        several.forEach(one -> list.add(json(one)));
        return list.build();
    }

    private static Object value(DomainEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The event " + event.getClass().getName() + " cannot be read.", e);
        }
    }
}
