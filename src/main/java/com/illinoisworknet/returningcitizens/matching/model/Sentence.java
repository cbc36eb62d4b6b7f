package com.illinoisworknet.returningcitizens.matching.model;

import java.util.List;

/** One sentence for staff: a key of the text bundle and what fills its places. */
public record Sentence(String key, List<String> arguments) {
    /** Keeps a copy. */
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    static Sentence of(String key) {
        return new Sentence(key, List.of());
    }

    /** Nothing personal: the key only. */
    @Override
    public String toString() {
        return key;
    }
}
