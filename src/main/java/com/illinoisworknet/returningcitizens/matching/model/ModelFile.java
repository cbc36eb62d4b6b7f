package com.illinoisworknet.returningcitizens.matching.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * A model as it is kept: version, weights, calibration and thresholds of the bands in one file, written by the fitting
 * program and never by hand. What is missing, unknown or no number is refused with one sentence.
 */
public final class ModelFile {
    static final Field[] FIELDS = Field.values();

    /** Every model that ever judged, this release's last. None is taken out or changed: replays need them. */
    static final List<String> VERSIONS = List.of("fs-2");

    private static final String PUBLISHED = "published/%s.properties";

    private final Properties values = new Properties();
    private final Set<String> asked = new HashSet<>();

    private ModelFile() {}

    /**
     * The model of this release.
     *
     * @throws IllegalStateException with one sentence that names what is wrong in the file
     */
    public static ModelFile published() {
        return resource(VERSIONS.get(VERSIONS.size() - 1));
    }

    /** The model of a version, of this release or of one before; nothing if no release had it. */
    static Optional<ModelFile> published(String version) {
        return VERSIONS.stream().filter(version::equals).findFirst().map(ModelFile::resource);
    }

    private static ModelFile resource(String version) {
        try (InputStream file = ModelFile.class.getResourceAsStream(PUBLISHED.formatted(version));
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks a model.
     *
     * @throws IllegalStateException with one sentence that names what is wrong in the file
     * @throws UncheckedIOException if it cannot be read
     */
    public static ModelFile read(Reader reader) {
        ModelFile file = new ModelFile();
        try {
            file.values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The model file is not a properties file: " + e.getMessage(), e);
        }
        file.check();
        return file;
    }

    /** Which model this is. */
    public String version() {
        return text("version");
    }

    double weight(Possibility possibility, Field field, Level level) {
        return number(weightKey(possibility, field, level));
    }

    double arrangement(Arrangement arrangement) {
        return number("arrangement." + arrangement);
    }

    double expected(Possibility possibility) {
        return positive("expected." + possibility.key());
    }

    /** The expected share of people with the last name of one drawn at random. */
    double shareOfALastName() {
        return positive("namesake.share-of-a-last-name");
    }

    /** How many second accounts one expects for a person who has one. */
    double secondAccounts() {
        return positive("expected.second-account");
    }

    double calibrationIntercept() {
        return number("calibration.intercept");
    }

    double calibrationSlope() {
        return positive("calibration.slope");
    }

    /** From which probability on a candidate belongs to a band. */
    double threshold(Band band) {
        return number("band." + band);
    }

    static String weightKey(Possibility possibility, Field field, Level level) {
        return "weight." + possibility.key() + "." + field + "." + level;
    }

    private void check() {
        version();
        Weights.of(this);
        shareOfALastName();
        secondAccounts();
        calibrationIntercept();
        calibrationSlope();
        checkBands();
        values.stringPropertyNames().stream()
                .filter(key -> !asked.contains(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalStateException("The model file holds " + key + ", which no model knows.");
                });
    }

    private void checkBands() {
        double possible = threshold(Band.POSSIBLE);
        double likely = threshold(Band.LIKELY);
        double veryLikely = threshold(Band.VERY_LIKELY);
        if (!(0 < possible && possible < likely && likely < veryLikely && veryLikely < 1)) {
            throw new IllegalStateException(
                    "The model file's bands must rise from possible to very likely, between 0 and 1.");
        }
    }

    private double positive(String key) {
        double number = number(key);
        if (number <= 0) {
            throw new IllegalStateException("The model file's " + key + " must be above 0.");
        }
        return number;
    }

    private double number(String key) {
        try {
            double number = Double.parseDouble(text(key));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalStateException("The model file's " + key + " is not a number.", e);
        }
        throw new IllegalStateException("The model file's " + key + " is not a finite number.");
    }

    private String text(String key) {
        asked.add(key);
        String value = values.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException("The model file lacks " + key + ".");
        }
        return value;
    }
}
