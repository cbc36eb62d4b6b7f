package com.illinoisworknet.returningcitizens.matching;

import java.util.List;

/**
 * What one search key found.
 *
 * @param people those within the key's bound
 * @param found how many there are
 */
record KeyHits(List<IndexedPerson> people, long found) {
    KeyHits {
        people = List.copyOf(people);
    }

    /** How many the bound cut off. */
    long cutOff() {
        return found - people.size();
    }
}
