package com.illinoisworknet.returningcitizens.matching;

import java.util.List;

/**
 * The accounts that a search's keys brought.
 *
 * @param people each account once
 * @param overfull how many keys would have brought more than their bound, or were not asked for since thousands share them
 */
record FoundByKeys(List<IndexedPerson> people, int overfull) {
    FoundByKeys {
        people = List.copyOf(people);
    }
}
