package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.DatasourceAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells the database, at the start of every transaction, in whose scope it is: that of the account that is signed in.
 * Where nobody is, there is no scope, and the database shows no enrollment.
 *
 * <p>The persistence unit calls it whenever it takes a connection, so that no service can forget it. The setting is
 * local to the transaction and leaves nothing on a connection that goes back to the pool; outside of a transaction it
 * says nothing. What it means is in the migration <em>row-level security</em>.
 */
public final class ScopeOfTransaction extends SessionEventAdapter {
    private static final String SET = "select set_config('rc.scope', ?, true)";

    /** Sets the scope on the connection that was taken. */
    @Override
    public void postAcquireConnection(SessionEvent event) {
        Connection connection = (Connection) ((DatasourceAccessor) event.getResult()).getDatasourceConnection();
        CDI.current().select(CurrentAccount.class).get().id().ifPresent(account -> set(connection, account));
    }

    private static void set(Connection connection, long accountId) {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, Long.toString(accountId));
            statement.execute();
        } catch (SQLException e) {
            throw new PersistenceException("The scope of the transaction cannot be set.", e);
        }
    }
}
