package com.illinoisworknet.returningcitizens.benchmark;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * What a run is told.
 *
 * @param set folder of the matching set
 * @param out folder of what is written
 * @param accounts how many accounts the set is padded to; 0 for none but its own
 */
public record BenchmarkSettings(Path set, Path out, long accounts) {
    private static final String HOW = "say mvn -q -Pbenchmark verify -Dset=DIR -Dout=DIR [-Daccounts=N]";

    /**
     * Reads the properties {@code set}, {@code out} and {@code accounts}.
     *
     * @throws BenchmarkException if one is missing or none
     */
    static BenchmarkSettings of(UnaryOperator<String> properties) {
        return new BenchmarkSettings(
                folder("set", properties), folder("out", properties), accounts(properties.apply("accounts")));
    }

    /** Whether the set is padded. */
    public boolean padded() {
        return accounts > 0;
    }

    private static Path folder(String name, UnaryOperator<String> properties) {
        String folder = properties.apply(name);
        if (folder == null || folder.isBlank()) {
            throw new BenchmarkException("The benchmark needs -D%s: %s.".formatted(name, HOW));
        }
        return Path.of(folder);
    }

    private static long accounts(String number) {
        if (number == null || number.isBlank()) {
            return 0;
        }
        if (!number.matches("[0-9]{1,9}")) {
            throw new BenchmarkException("-Daccounts=%s is no number of accounts: %s.".formatted(number, HOW));
        }
        return Long.parseLong(number);
    }
}
