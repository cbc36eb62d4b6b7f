package com.illinoisworknet.returningcitizens.audit;

import java.sql.SQLException;

/** Events of many kinds, written as the application writes them. */
public final class SomeEvents {
    private static final String LIKE_THE_APPLICATION = """
            insert into audit.event (happened_at, kind, actor_id, details)
            select timestamptz '2026-03-02 09:00:00.123456-06' + i * interval '7 seconds',
                   (array['CustomerViewed', 'SignedIn', 'CustomerListViewed', 'AccessRefused'])[1 + i % 4],
                   case when i % 5 > 0 then 1 + i % 7 end,
                   case i % 4
                       when 0 then jsonb_build_object('accountId', i, 'enrollmentId', 2 * i, 'institutionId', i % 9)
                       when 1 then jsonb_build_object('accountId', i, 'address', '10.0.0.' || i % 256)
                       when 2 then jsonb_build_object('first', 0, 'enrollmentIds', jsonb_build_array(i, i + 1))
                       else jsonb_build_object('what', 'Straße "' || i || '", 100 %', 'intakeKey', gen_random_uuid())
                   end
            from generate_series(?::bigint, ?::bigint) as i""";

    private SomeEvents() {}

    /** Writes the events of these numbers. */
    public static void write(Session application, long first, long last) throws SQLException {
        application.execute(LIKE_THE_APPLICATION, first, last);
    }
}
