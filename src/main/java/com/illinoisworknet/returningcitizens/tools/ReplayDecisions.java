package com.illinoisworknet.returningcitizens.tools;

import com.illinoisworknet.returningcitizens.audit.CommandTrail;
import com.illinoisworknet.returningcitizens.matching.DecisionReplay;
import com.illinoisworknet.returningcitizens.matching.ReplayFinding;
import com.illinoisworknet.returningcitizens.matching.ReplayedSearch;
import com.illinoisworknet.returningcitizens.matching.SearchInputsRevealed;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.Vault;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command <em>replay-decisions [--since DATE | --search NUMBER]</em>: judges every search for a match again, by what
 * it judged by then and the model of its version, and compares with the evidence that is stored.
 *
 * <p>Reads the settings {@code DB_URL}, {@code DB_OWNER_USER} (default {@code rc_owner}), {@code DB_OWNER_PASSWORD} and
 * {@code SECRETS_DIRECTORY} from the environment. Prints a line per finding, of ids and numbers only, and a summary;
 * ends with 0 if nothing is wrong, with 1 after findings, and with 2 if it cannot be done. With {@code --search} it
 * prints what staff saw, which is personal data: that look is in the trail before anything is printed.
 */
public final class ReplayDecisions {
    private static final int SOUND = 0;
    private static final int FOUND = 1;
    private static final int FAILED = 2;

    private final CommandSettings settings;
    private final PrintStream out;
    private final Clock clock = Clock.system(ClockProducer.ILLINOIS);

    private ReplayDecisions(CommandSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        String option = arguments.isEmpty() ? "--since" : arguments.get(0);
        if (arguments.size() == 1
                || arguments.size() > 2
                || !List.of("--since", "--search").contains(option)) {
            out.println("Usage: rc-tool replay-decisions [--since YYYY-MM-DD | --search NUMBER]");
            return FAILED;
        }
        String value = arguments.isEmpty() ? "" : arguments.get(1);
        try {
            ReplayDecisions command = new ReplayDecisions(new CommandSettings(environment), out);
            return option.equals("--search") ? command.show(Long.parseLong(value)) : command.compare(since(value));
        } catch (SQLException | IllegalArgumentException | IllegalStateException | DateTimeException e) {
            out.println("The decisions cannot be replayed: " + e.getMessage());
            return FAILED;
        }
    }

    private int compare(Instant since) throws SQLException {
        Vault vault = vault();
        try (Connection connection = settings.owner().getConnection()) {
            connection.setReadOnly(true);
            DecisionReplay replay = new DecisionReplay(connection, vault, MatchModel::published);
            replay.replaySince(since);
            return report(replay);
        }
    }

    private int show(long searchId) throws SQLException {
        Vault vault = vault();
        try (Connection connection = settings.owner().getConnection()) {
            DecisionReplay replay = new DecisionReplay(connection, vault, MatchModel::published);
            Optional<ReplayedSearch> search = replay.replayOne(searchId);
            if (search.isPresent()) {
                CommandTrail.add(connection, clock.instant(), new SearchInputsRevealed(searchId));
                new SearchText(search.get()).lines().forEach(out::println);
            }
            return report(replay);
        }
    }

    private Vault vault() {
        return new Vault(settings.keys());
    }

    private int report(DecisionReplay replay) {
        List<ReplayFinding> findings = replay.findings();
        findings.forEach(finding -> out.println(finding.kind() + ": " + finding.words()));
        out.println(replay.summary());
        out.println(findings.isEmpty() ? "Nothing is wrong." : "Findings: " + findings.size() + ".");
        return findings.isEmpty() ? SOUND : FOUND;
    }

    private static Instant since(String date) {
        return date.isEmpty()
                ? Instant.EPOCH
                : LocalDate.parse(date).atStartOfDay(ClockProducer.ILLINOIS).toInstant();
    }
}
