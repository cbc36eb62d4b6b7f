package com.illinoisworknet.returningcitizens.web.trail;

import com.illinoisworknet.returningcitizens.audit.TrailEntry;
import com.illinoisworknet.returningcitizens.audit.TrailPart;

/**
 * A thing that happened, or the same thing several times in a row, in words.
 *
 * @param entry the latest
 * @param times how often in a row
 * @param time of day of the latest
 * @param actor who, in words also if it was nobody
 * @param deed what they did, to be read after who
 * @param customer whom it concerned; empty for nobody, and for whom the reader may not see
 */
public record TimeLineItem(TrailEntry entry, int times, String time, String actor, String deed, String customer) {
    /** Whether something is another way than before. */
    public boolean changed() {
        return entry.part() == TrailPart.CHANGES;
    }
}
