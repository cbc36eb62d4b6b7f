package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Looks every night for accounts that are likely one person's, until nobody waits to be compared or the morning comes;
 * the next night goes on from there. Of several servers one is at work at a time.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DuplicateScanner {
    private static final Duration LONGEST = Duration.ofHours(2);

    @Resource(lookup = "java:app/jdbc/returning-citizens")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Inject
    MatchModel model;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "40", timezone = "America/Chicago", persistent = false)
    void scan() {
        Instant morning = clock.instant().plus(LONGEST);
        DuplicateScan scan = new DuplicateScan(model, clock);
        boolean more = true;
        while (more && clock.instant().isBefore(morning)) {
            more = range(scan);
        }
    }

    private boolean range(DuplicateScan scan) {
        try {
            transaction.begin();
            boolean more = scanned(scan);
            transaction.commit();
            return more;
        } catch (NotSupportedException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | SystemException e) {
            throw new EJBException(e);
        }
    }

    private boolean scanned(DuplicateScan scan) throws SystemException {
        try (Connection connection = database.getConnection()) {
            return scan.scanRange(connection);
        } catch (SQLException e) {
            transaction.rollback();
            throw new EJBException(e);
        }
    }
}
