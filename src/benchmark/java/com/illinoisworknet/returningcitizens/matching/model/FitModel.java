package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import com.illinoisworknet.returningcitizens.benchmark.set.SetFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The command that fits the model: counts and estimates on the labelled set of a folder (setting {@code set}), prints
 * what it did, and writes the model's file to another (setting {@code out}).
 *
 * <ol>
 *   <li>How often each grade of a field occurs between a person and their accounts: counted on the labelled pairs.
 *   <li>How often between strangers: counted on pairs drawn at random; by the rarity of the name or date where it counts.
 *   <li>Relatives and namesakes: expectation and maximization (Dempster, Laird and Rubin 1977) over the pairs that the
 *       keys bring and the labels tell apart, begun at what is known of families.
 *   <li>Calibration: logistic regression of the labels on the odds (Platt 1999).
 * </ol>
 */
public final class FitModel {
    private static final int FAILED = 1;

    private FitModel() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(Path.of(System.getProperty("set", "")), Path.of(System.getProperty("out", ""))));
    }

    private static int run(Path set, Path out) {
        try {
            FittingSet labelled = FittingSet.of(MatchingSet.read(set));
            ModelDraft fitted = Fitting.on(labelled, System.out);
            Files.createDirectories(out);
            Path file = out.resolve(Fitting.VERSION + ".properties");
            Files.writeString(file, fitted.text());
            System.out.println("Wrote " + file + ".");
            return 0;
        } catch (SetFormatException | IOException e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }
}
