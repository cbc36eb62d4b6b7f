package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;

/** Writes down what a command did, which runs without a container and is nobody's account. */
public final class CommandTrail {
    private static final String INSERT = """
            insert into audit.event (happened_at, kind, details)
            select ?, ?, jsonb_object_agg(detail.name, detail.number)
            from unnest(?, ?) as detail (name, number)""";

    private CommandTrail() {}

    /**
     * Adds an event to the trail, in the transaction of the connection.
     *
     * @param event of ids and counts only
     * @throws IllegalArgumentException if a component of it is no number
     */
    public static void add(Connection connection, Instant at, DomainEvent event) throws SQLException {
        RecordComponent[] details = event.getClass().getRecordComponents();
        Object[] names = Arrays.stream(details).map(RecordComponent::getName).toArray();
        Object[] numbers =
                Arrays.stream(details).map(detail -> number(event, detail)).toArray();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(at));
            insert.setString(2, event.getClass().getSimpleName());
            insert.setArray(3, connection.createArrayOf("text", names));
            insert.setArray(4, connection.createArrayOf("bigint", numbers));
            insert.executeUpdate();
        }
    }

    private static Long number(DomainEvent event, RecordComponent detail) {
        try {
            if (detail.getAccessor().invoke(event) instanceof Number number) {
                return number.longValue();
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The event " + event.getClass().getName() + " cannot be read.", e);
        }
        throw new IllegalArgumentException("The detail " + detail.getName() + " of the event is no number.");
    }
}
