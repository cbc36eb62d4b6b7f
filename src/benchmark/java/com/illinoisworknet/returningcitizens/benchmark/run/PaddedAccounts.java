package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.CsvRow;
import com.illinoisworknet.returningcitizens.benchmark.set.CsvTable;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Accounts that make a set larger, for speed only: each value is drawn from a row of its own of the set's accounts, so
 * that names and dates are as frequent as there and combinations are new. Numbers are drawn; they belong to nobody.
 */
final class PaddedAccounts {
    private static final long SEED = 20_260_101L;
    private static final int SAMPLE = 50_000;
    private static final int DAYS_APART = 31;

    private final Random random = new Random(SEED);
    private final List<CsvRow> sample = new ArrayList<>();
    private long seen;

    private PaddedAccounts() {}

    /** Writes so many accounts, drawn from those of a set, in the format of its file. */
    static void write(MatchingSet set, long number, Path file) {
        PaddedAccounts accounts = new PaddedAccounts();
        new CsvTable(set.accountsFile(), MatchingSet.ACCOUNT_COLUMNS).forEach(accounts::keep);
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(MatchingSet.ACCOUNT_COLUMNS);
            for (long account = 1; account <= number; account++) {
                csv.writeRecord(accounts.account(account));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a sample in which each row has the same chance (J. S. Vitter, ACM TOMS 11, 1985, algorithm R). */
    private void keep(CsvRow row) {
        seen++;
        if (sample.size() < SAMPLE) {
            sample.add(row);
            return;
        }
        long place = (long) (random.nextDouble() * seen);
        if (place < SAMPLE) {
            sample.set((int) place, row);
        }
    }

    private List<String> account(long number) {
        return List.of(
                "padding-%09d".formatted(number),
                drawn("first_name"),
                drawn("middle_name"),
                drawn("last_name"),
                drawn("suffix"),
                drawn("former_last_names"),
                birthDate(),
                drawn("ssn").isEmpty() ? "" : ssn(),
                drawn("idoc_number").isEmpty() ? "" : idocNumber(),
                drawn("county"));
    }

    private String drawn(String column) {
        return sample.get(random.nextInt(sample.size())).text(column);
    }

    /** A date near one of the set, since the set has too few for so many. */
    private String birthDate() {
        String date = drawn("birth_date");
        return date.isEmpty() || date.endsWith("-01-01")
                ? date
                : LocalDate.parse(date)
                        .plusDays(random.nextInt(DAYS_APART) - DAYS_APART / 2)
                        .toString();
    }

    /** Of an area that is assigned. */
    private String ssn() {
        return "%03d%02d%04d".formatted(random.nextInt(1, 666), random.nextInt(1, 100), random.nextInt(1, 10_000));
    }

    private String idocNumber() {
        return "%c%05d".formatted('A' + random.nextInt(26), random.nextInt(100_000));
    }
}
