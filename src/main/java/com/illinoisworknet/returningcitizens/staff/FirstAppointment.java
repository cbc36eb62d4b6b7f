package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.account.ProvisionedAccount;
import com.illinoisworknet.returningcitizens.account.StaffProvisioning;
import com.illinoisworknet.returningcitizens.account.Username;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** Makes the first state administrator, as long as there is none; every other staff account is an administrator's. */
public final class FirstAppointment {
    /** Lets everybody read, and one appoint at a time. */
    private static final String LOCK = "lock table staff_member in share row exclusive mode";

    private static final String THERE = "select exists (select from staff_member where role = 'state-administrator')";
    private static final String APPOINT =
            "insert into staff_member (account_id, role) values (?, 'state-administrator')";

    private final Connection connection;
    private final Instant now;

    /** Appoints in the transaction of the connection, which others who appoint wait for. */
    public FirstAppointment(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /**
     * Creates the account.
     *
     * @param passwordLife how long the temporary password works
     * @throws BusinessException {@code staff.administratorThere}, {@code username.taken}
     */
    public ProvisionedAccount appoint(Username username, PersonName name, Duration passwordLife) throws SQLException {
        requireNone();
        ProvisionedAccount account = new StaffProvisioning(connection, now).provision(username, name, passwordLife);
        try (PreparedStatement appoint = connection.prepareStatement(APPOINT)) {
            appoint.setLong(1, account.accountId());
            appoint.executeUpdate();
        }
        return account;
    }

    private void requireNone() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            try (ResultSet answer = statement.executeQuery(THERE)) {
                if (answer.next() && answer.getBoolean(1)) {
                    throw new BusinessException("staff.administratorThere");
                }
            }
        }
    }
}
