package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Arrays;

/**
 * The weights of a model: for each possibility, how much likelier a grade of a field is than between strangers, as a
 * natural logarithm, before the rarity of the name or date is added; and how likely each possibility is beforehand.
 */
final class Weights {
    private final double shareOfALastName;
    private final double[][][] weights;
    private final double[] arrangements;
    private final double[] expected;

    private Weights(ModelFile file) {
        this.shareOfALastName = file.shareOfALastName();
        this.weights = Arrays.stream(Possibility.values())
                .map(possibility -> possibility.hasWeights() ? table(file, possibility) : new double[0][])
                .toArray(double[][][]::new);
        this.arrangements = Arrays.stream(Arrangement.values())
                .mapToDouble(file::arrangement)
                .toArray();
        this.expected =
                Arrays.stream(Possibility.values()).mapToDouble(file::expected).toArray();
    }

    static Weights of(ModelFile file) {
        return new Weights(file);
    }

    /** What the names say for the same person. */
    double ofSamePerson(Names names) {
        return of(Possibility.SAME_PERSON, Field.FIRST_NAME, names.first().level())
                + of(Possibility.SAME_PERSON, Field.MIDDLE_NAME, names.middle().level())
                + of(Possibility.SAME_PERSON, Field.LAST_NAME, names.last().level())
                + names.first().rarity()
                + names.middle().rarity()
                + names.last().rarity()
                + arrangements[names.arrangement().ordinal()];
    }

    /** What one field says for the same person; the order of the names counts with the first name. */
    double ofSamePerson(Field field, Comparison comparison) {
        double order = field == Field.FIRST_NAME ? of(comparison.names().arrangement()) : 0;
        return of(Possibility.SAME_PERSON, field, comparison.level(field)) + comparison.rarity(field) + order;
    }

    /** What all fields say for a possibility. */
    double of(Possibility possibility, Comparison comparison) {
        return possibility == Possibility.NAMESAKE ? ofNamesake(comparison) : sum(possibility, comparison);
    }

    /** How many accounts of a possibility one expects for a person, e.g. 0.6 of the same person. */
    double expected(Possibility possibility) {
        return expected[possibility.ordinal()];
    }

    private double sum(Possibility possibility, Comparison comparison) {
        double sum = of(comparison.names().arrangement());
        for (Field field : ModelFile.FIELDS) {
            sum += of(possibility, field, comparison.level(field)) + comparison.rarity(field);
        }
        return sum;
    }

    /** As the same person by name and date; but the commoner the last name, the more namesakes there are. */
    private double ofNamesake(Comparison comparison) {
        double sum = of(comparison.names().arrangement());
        for (Field field : ModelFile.FIELDS) {
            sum += Possibility.sharedByNamesakes(field) ? ofSamePersonButOrder(field, comparison) : 0;
        }
        double rarity = comparison.rarity(Field.LAST_NAME);
        return rarity > 0 ? sum - rarity - StrictMath.log(shareOfALastName) : sum;
    }

    private double ofSamePersonButOrder(Field field, Comparison comparison) {
        return of(Possibility.SAME_PERSON, field, comparison.level(field)) + comparison.rarity(field);
    }

    private double of(Arrangement arrangement) {
        return arrangements[arrangement.ordinal()];
    }

    private double of(Possibility possibility, Field field, Level level) {
        return weights[possibility.ordinal()][field.ordinal()][level.ordinal()];
    }

    private static double[][] table(ModelFile file, Possibility possibility) {
        return Arrays.stream(ModelFile.FIELDS)
                .map(field -> row(file, possibility, field))
                .toArray(double[][]::new);
    }

    private static double[] row(ModelFile file, Possibility possibility, Field field) {
        double[] row = new double[Level.values().length];
        FieldLevels.of(field).forEach(level -> row[level.ordinal()] = file.weight(possibility, field, level));
        return row;
    }
}
