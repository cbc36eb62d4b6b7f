package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import com.illinoisworknet.returningcitizens.load.AccountImport;
import com.illinoisworknet.returningcitizens.load.ImportException;
import com.illinoisworknet.returningcitizens.load.Summary;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;

/** Loads accounts by the product's import of existing accounts. */
final class AccountLoader {
    private final AccountImport accounts;

    AccountLoader(DataSource owner, SsnVault vault) {
        this.accounts = new AccountImport(owner, vault, Clock.system(ClockProducer.ILLINOIS));
    }

    /**
     * Loads a file, and writes what was refused or left out.
     *
     * @throws BenchmarkException if the import does not reach the end of the file
     */
    LoadFigures load(Path csv, Path remarks) {
        try (Reader reader = Files.newBufferedReader(csv);
                Writer writer = Files.newBufferedWriter(remarks)) {
            return figures(accounts.load(reader, writer));
        } catch (IOException e) {
            throw new BenchmarkException("The accounts cannot be read: " + e.getMessage() + ".", e);
        } catch (ImportException e) {
            throw new BenchmarkException("The accounts cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static LoadFigures figures(Summary summary) {
        return new LoadFigures(summary.read(), summary.added(), summary.refused(), summary.notes(), summary.seconds());
    }
}
