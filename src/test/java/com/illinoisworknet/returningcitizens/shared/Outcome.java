package com.illinoisworknet.returningcitizens.shared;

import java.util.function.Supplier;

/** What a parser made of a text; anything but a value and a refusal goes through and fails the test. */
public enum Outcome {
    READ,
    REFUSED;

    public static Outcome of(Supplier<?> parser) {
        try {
            parser.get();
            return READ;
        } catch (InvalidValueException refused) {
            return REFUSED;
        }
    }
}
