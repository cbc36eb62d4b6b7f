package com.illinoisworknet.returningcitizens.tools;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.load.AccountImport;
import com.illinoisworknet.returningcitizens.load.ImportException;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.Vault;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command <em>import-accounts</em>: loads the existing accounts of Illinois workNet from a CSV in UTF-8.
 *
 * <p>Takes the file, and with {@code --report} another for the rows refused and the cells left out. Reads the settings
 * {@code DB_URL}, {@code DB_OWNER_USER} (default {@code rc_owner}), {@code DB_OWNER_PASSWORD} and {@code
 * SECRETS_DIRECTORY} from the environment. Says what it did in one sentence; ends with 1 after one sentence that says
 * what was wrong, with 2 if it was called wrongly.
 */
public final class ImportAccounts {
    private static final Logger LOG = Logger.getLogger(ImportAccounts.class.getName());
    private static final int FAILED = 1;
    private static final int CALLED_WRONGLY = 2;

    private ImportAccounts() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv()));
    }

    static int run(List<String> arguments, Map<String, String> environment) {
        boolean reported = arguments.size() == 3 && arguments.get(1).equals("--report");
        boolean overItself = reported && Path.of(arguments.get(0)).equals(Path.of(arguments.get(2)));
        if ((arguments.size() != 1 && !reported) || overItself) {
            LOG.severe("Usage: rc-tool import-accounts FILE.csv [--report REFUSED.csv]");
            return CALLED_WRONGLY;
        }
        try (Reader csv = Files.newBufferedReader(Path.of(arguments.get(0)));
                Writer report = reported ? Files.newBufferedWriter(Path.of(arguments.get(2))) : Writer.nullWriter()) {
            LOG.info(accountImport(new CommandSettings(environment))
                    .load(csv, report)
                    .sentence());
            return 0;
        } catch (NoSuchFileException e) {
            return failed("there is no file " + e.getFile() + ".");
        } catch (IOException | UncheckedIOException e) {
            return failed("a file cannot be used: " + e.getMessage());
        } catch (ImportException | IllegalArgumentException | IllegalStateException e) {
            return failed(e.getMessage());
        }
    }

    private static AccountImport accountImport(CommandSettings settings) {
        return new AccountImport(
                settings.owner(), new SsnVault(new Vault(settings.keys())), Clock.system(ClockProducer.ILLINOIS));
    }

    private static int failed(String reason) {
        LOG.log(Level.SEVERE, "The import failed: {0}", reason);
        return FAILED;
    }
}
