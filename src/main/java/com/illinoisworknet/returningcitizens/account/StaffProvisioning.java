package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Creates the account of a staff member outside of a container, with a temporary password. */
public final class StaffProvisioning {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ACCOUNT = """
            insert into account (username, first_name, middle_name, last_name, suffix, origin, created_at)
            values (?, ?, ?, ?, ?, 'staff', ?)
            on conflict on constraint account_username_unique do nothing
            returning id""";
    private static final String CREDENTIAL = """
            insert into credential (account_id, password_hash, temporary, issued_at, expires_at)
            values (?, ?, true, ?, ?)""";

    private final Connection connection;
    private final Instant now;

    /** Creates accounts in the transaction of the connection. */
    public StaffProvisioning(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /**
     * Creates an account.
     *
     * @param passwordLife how long the temporary password works
     * @throws BusinessException {@code username.taken}
     */
    public ProvisionedAccount provision(Username username, PersonName name, Duration passwordLife) throws SQLException {
        long account = add(username, name).orElseThrow(() -> new BusinessException("username.taken"));
        String password = TemporaryPassword.generate(RANDOM).value();
        Instant expiresAt = now.plus(passwordLife);
        issue(account, PasswordEncoder.hash(password), expiresAt);
        return new ProvisionedAccount(account, new Credentials(username.value(), password, expiresAt));
    }

    private Optional<Long> add(Username username, PersonName name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ACCOUNT)) {
            insert.setString(1, username.value());
            insert.setString(2, name.first());
            insert.setString(3, name.middle());
            insert.setString(4, name.last());
            insert.setString(5, name.suffix());
            insert.setTimestamp(6, Timestamp.from(now));
            try (ResultSet added = insert.executeQuery()) {
                return added.next() ? Optional.of(added.getLong(1)) : Optional.empty();
            }
        }
    }

    private void issue(long account, String hash, Instant expiresAt) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CREDENTIAL)) {
            insert.setLong(1, account);
            insert.setString(2, hash);
            insert.setTimestamp(3, Timestamp.from(now));
            insert.setTimestamp(4, Timestamp.from(expiresAt));
            insert.executeUpdate();
        }
    }
}
