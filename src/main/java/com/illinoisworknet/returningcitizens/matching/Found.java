package com.illinoisworknet.returningcitizens.matching;

import java.util.List;

/**
 * What a search for candidates brought.
 *
 * @param candidates those to show, the likeliest first
 * @param judged how many accounts were compared
 * @param cutOff how many accounts the bounds of the keys kept from being compared
 */
record Found(List<Candidate> candidates, int judged, long cutOff) {
    Found {
        candidates = List.copyOf(candidates);
    }
}
