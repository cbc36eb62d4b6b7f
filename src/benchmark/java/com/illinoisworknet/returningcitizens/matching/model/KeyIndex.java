package com.illinoisworknet.returningcitizens.matching.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts of a set by their keys, in memory. */
final class KeyIndex {
    private final Map<Integer, List<Integer>> accounts = new HashMap<>();

    KeyIndex(List<PersonTraits> people) {
        for (int place = 0; place < people.size(); place++) {
            for (int key : BlockingKeys.ofAccount(people.get(place))) {
                accounts.computeIfAbsent(key, none -> new ArrayList<>()).add(place);
            }
        }
    }

    Set<Integer> find(AskedKeys keys) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int key : keys.numbers()) {
            found.addAll(accounts.getOrDefault(key, List.of()));
        }
        for (int key : keys.names()) {
            found.addAll(accounts.getOrDefault(key, List.of()));
        }
        return found;
    }
}
