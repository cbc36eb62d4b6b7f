package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.List;

/** The words of the bands in results. */
public final class Bands {
    /** The likeliest. */
    public static final String VERY_LIKELY = "very likely";

    /** All, the likeliest first. */
    public static final List<String> WORDS = List.of(VERY_LIKELY, "likely", "possible");

    private Bands() {}
}
