package com.illinoisworknet.returningcitizens.benchmark.run;

import java.util.List;

/**
 * What a search brought.
 *
 * @param judged every account that was compared, the likeliest first
 * @param shown those of them that are shown, in the order in which they are
 * @param cutOff how many accounts the bounds of the keys kept from being compared
 */
record Answer(List<Hit> judged, List<Hit> shown, long cutOff) {
    /**
     * An account that was compared.
     *
     * @param accountId id in the database
     * @param probability that it is the same person's
     * @param band word of the band
     */
    record Hit(long accountId, double probability, String band) {}
}
