package com.illinoisworknet.returningcitizens.benchmark.run;

import java.util.List;

/**
 * What a search brought.
 *
 * @param judged every account that was compared, the likeliest first
 * @param shown those of them that are shown, in the order in which they are
 * @param overfull how many keys would have brought more accounts than their bound
 */
record Answer(List<Hit> judged, List<Hit> shown, int overfull) {
    /**
     * An account that was compared.
     *
     * @param accountId id in the database
     * @param probability that it is the same person's
     * @param band word of the band
     */
    record Hit(long accountId, double probability, String band) {}
}
