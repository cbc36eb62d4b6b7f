package com.illinoisworknet.returningcitizens.tools;

import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.account.ProvisionedAccount;
import com.illinoisworknet.returningcitizens.account.Username;
import com.illinoisworknet.returningcitizens.audit.CommandTrail;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.staff.FirstAdministratorAppointed;
import com.illinoisworknet.returningcitizens.staff.FirstAppointment;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The command <em>first-administrator USERNAME FIRST LAST</em>: makes the first state administrator of an
 * installation, with a temporary password that it prints once.
 *
 * <p>Reads the settings {@code DB_URL}, {@code DB_OWNER_USER} (default {@code rc_owner}), {@code DB_OWNER_PASSWORD} and
 * {@code TEMPORARY_PASSWORD_DAYS} (default 30) from the environment. Ends with 0, with 1 after one sentence that says
 * what was wrong, with 2 if it was called wrongly.
 */
public final class FirstAdministrator {
    private static final int FAILED = 1;
    private static final int CALLED_WRONGLY = 2;
    private static final int DEFAULT_DAYS = 30;
    private static final int MOST_DAYS = 365;
    private static final String MADE = """
            The state administrator %s can sign in.
            Temporary password: %s
            It is shown only here, opens only the page where a password is chosen, and works until %s.
            """;
    private static final Map<String, String> SENTENCES = Map.of(
            "staff.administratorThere",
            "there is a state administrator already; they make the other accounts and issue temporary passwords.",
            "username.taken",
            "somebody has this username.",
            "username.format",
            "a username is a letter from A to Z and then 1 to 59 letters, digits, periods, underscores or dashes.");
    private static final String WRONG_NAME =
            "a name holds letters, spaces, hyphens, apostrophes and periods, at most 60 characters each.";

    private FirstAdministrator() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream terminal) {
        if (arguments.size() != 3) {
            terminal.println("Usage: rc-tool first-administrator USERNAME FIRST-NAME LAST-NAME");
            return CALLED_WRONGLY;
        }
        try {
            terminal.print(said(appointed(arguments, new CommandSettings(environment))));
            return 0;
        } catch (BusinessException e) {
            return failed(SENTENCES.get(e.messageKey()), terminal);
        } catch (InvalidValueException e) {
            return failed(SENTENCES.getOrDefault(e.messageKey(), WRONG_NAME), terminal);
        } catch (SQLException | IllegalArgumentException e) {
            return failed(e.getMessage().strip().lines().findFirst().orElse("no reason given."), terminal);
        }
    }

    private static Credentials appointed(List<String> arguments, CommandSettings settings) throws SQLException {
        Username username = new Username(arguments.get(0));
        PersonName name = PersonName.of(arguments.get(1), arguments.get(2));
        Duration passwordLife = Duration.ofDays(settings.number("TEMPORARY_PASSWORD_DAYS", DEFAULT_DAYS, MOST_DAYS));
        Instant now = Clock.system(ClockProducer.ILLINOIS).instant();
        try (Connection connection = settings.owner().getConnection()) {
            connection.setAutoCommit(false);
            ProvisionedAccount made = new FirstAppointment(connection, now).appoint(username, name, passwordLife);
            CommandTrail.add(connection, now, new FirstAdministratorAppointed(made.accountId()));
            connection.commit();
            return made.credentials();
        }
    }

    private static String said(Credentials made) {
        LocalDate until = LocalDate.ofInstant(made.expiresAt(), ClockProducer.ILLINOIS);
        return MADE.formatted(made.username(), made.temporaryPassword(), until);
    }

    private static int failed(String reason, PrintStream terminal) {
        terminal.println("No administrator was made: " + reason);
        return FAILED;
    }
}
