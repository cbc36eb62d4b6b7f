package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.CONFIRM_SSN;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.SSN;

import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import java.util.List;
import java.util.Set;

/**
 * What is kept of the SSN that was typed: a pair without an error stays, so that it need not be typed again; of a
 * wrong one nothing stays, and both inputs come back empty.
 */
public final class SsnOnForm {
    private static final Set<String> PAIR = Set.of(SSN.property(), CONFIRM_SSN.property());

    private SsnOnForm() {}

    static TypedIntake keepIfRight(TypedIntake typed, IntakeReading<?> reading) {
        boolean wrong = reading.errors().stream().anyMatch(problem -> PAIR.contains(problem.field()));
        return wrong ? forget(typed) : typed;
    }

    /** The form without the SSN. */
    public static TypedIntake forget(TypedIntake typed) {
        return typed.with(SSN, List.of()).with(CONFIRM_SSN, List.of());
    }

    /** The form with the SSN that was kept before. */
    public static TypedIntake restore(TypedIntake typed, TypedIntake kept) {
        return typed.with(SSN, kept.several(SSN)).with(CONFIRM_SSN, kept.several(CONFIRM_SSN));
    }

    /** The last four digits behind dots, of a pair that was kept; empty if there is none. */
    public static String masked(TypedIntake kept) {
        return kept.has(SSN) ? SocialSecurityNumber.parse(kept.text(SSN)).masked() : "";
    }
}
