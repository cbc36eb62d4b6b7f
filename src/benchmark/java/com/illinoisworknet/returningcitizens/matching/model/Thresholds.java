package com.illinoisworknet.returningcitizens.matching.model;

/**
 * From which probability on a candidate belongs to a band. Chosen on the set that the weights are fitted on, by the
 * table that the fitting program prints, and kept from there.
 */
final class Thresholds {
    static final double POSSIBLE = 0.03;
    static final double LIKELY = 0.5;
    static final double VERY_LIKELY = 0.993;

    static final String EFFECT = """
            # Bands: lower "very likely" and more pairs are linked at a glance, but more of them wrongly; lower "possible"
            # and more right accounts are shown, but more strangers too. The fitting program prints both errors.
            """;

    private Thresholds() {}
}
