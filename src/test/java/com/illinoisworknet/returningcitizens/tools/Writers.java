package com.illinoisworknet.returningcitizens.tools;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several who write events at once, each in a connection of its own, an event a transaction. */
final class Writers {
    private final TrailDatabase database;

    Writers(TrailDatabase database) {
        this.database = database;
    }

    /** How many events a second all of them write in this time. */
    long perSecond(int writers, Duration time, boolean sealed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers + 1);
        long end = System.nanoTime() + time.toNanos();
        try {
            List<Future<Long>> written = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                written.add(threads.submit(until(end, "insert")));
            }
            Future<Long> seals = threads.submit(until(sealed ? end : 0, "seal"));
            long events = 0;
            for (Future<Long> of : written) {
                events += of.get();
            }
            seals.get();
            return events * 1000 / time.toMillis();
        } finally {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private Callable<Long> until(long end, String deed) {
        return () -> {
            try (Session session = database.as("rc_app")) {
                long times = 0;
                while (System.nanoTime() < end) {
                    once(session, deed);
                    times++;
                }
                return times;
            }
        };
    }

    /** The sealer's pause is a tenth of a second here, not five: it is to be in the way if it can. */
    private static void once(Session session, String deed) throws SQLException, InterruptedException {
        if (deed.equals("insert")) {
            session.execute("""
                    insert into audit.event (happened_at, kind, actor_id, details)
                    values (now(), 'CustomerViewed', 7, '{"accountId": 5, "enrollmentId": 6, "institutionId": 1}')""");
        } else {
            session.number("select audit.seal_events(1000)");
            Thread.sleep(100);
        }
    }
}
