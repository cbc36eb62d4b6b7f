package com.illinoisworknet.returningcitizens.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts the queries that the persistence unit runs for the thread of a test; jobs run theirs beside it. */
@ApplicationScoped
public class StatementCount {
    @PersistenceContext
    private EntityManager em;

    /** How many a deed takes. */
    int of(Callable<?> deed) throws Exception {
        Counter counter = new Counter();
        ServerSession session = em.getEntityManagerFactory().unwrap(ServerSession.class);
        session.getEventManager().addListener(counter);
        try {
            deed.call();
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return counter.count.get();
    }

    private static final class Counter extends SessionEventAdapter {
        private final AtomicInteger count = new AtomicInteger();
        private final Thread counted = Thread.currentThread();

        @Override
        public void postExecuteQuery(SessionEvent event) {
            if (Thread.currentThread() == counted) {
                count.incrementAndGet();
            }
        }
    }
}
