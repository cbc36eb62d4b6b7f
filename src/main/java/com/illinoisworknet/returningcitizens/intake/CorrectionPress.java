package com.illinoisworknet.returningcitizens.intake;

import java.util.List;

/**
 * A press of the button under a form on which staff correct what is on file.
 *
 * @param seen the form as it was opened, or as it was on file when a change by somebody else was shown
 * @param asked the form at the press before, on which warnings asked; empty at the first
 * @param typed the form now
 * @param confirmed names of the fields whose warning staff said is right
 */
public record CorrectionPress(TypedIntake seen, TypedIntake asked, TypedIntake typed, List<String> confirmed) {
    /** Copies the list. */
    public CorrectionPress {
        confirmed = List.copyOf(confirmed);
    }
}
