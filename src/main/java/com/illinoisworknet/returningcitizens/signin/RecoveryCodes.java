package com.illinoisworknet.returningcitizens.signin;

import java.util.List;

/**
 * Fresh recovery codes as they are shown once, if the code before them was right.
 *
 * @param outcome what became of that code
 * @param codes none unless it was right
 */
public record RecoveryCodes(CodeOutcome outcome, List<String> codes) {
    /** Copies the codes. */
    public RecoveryCodes {
        codes = List.copyOf(codes);
    }

    static RecoveryCodes none(CodeOutcome outcome) {
        return new RecoveryCodes(outcome, List.of());
    }

    /** Shows no code, so that it may stand in a log. */
    @Override
    public String toString() {
        return "RecoveryCodes[" + outcome + "]";
    }
}
