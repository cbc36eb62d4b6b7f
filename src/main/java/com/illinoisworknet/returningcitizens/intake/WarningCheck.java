package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.Problem;
import java.util.Arrays;
import java.util.List;

/**
 * Whether staff were asked and said that it is right. A confirmation is of the value that was asked about: a date
 * changed since is asked about again.
 */
final class WarningCheck {
    private WarningCheck() {}

    static List<Problem> unconfirmed(
            IntakeReading<?> reading, TypedIntake before, TypedIntake now, List<String> confirmed) {
        return reading.warnings().stream()
                .filter(warning -> !confirmed.contains(warning.field()) || changed(warning.field(), before, now))
                .toList();
    }

    /** On a correction, what stands there as it stood is not asked about. */
    static List<Problem> unconfirmed(IntakeReading<?> reading, CorrectionPress press) {
        return unconfirmed(reading, press.asked(), press.typed(), press.confirmed()).stream()
                .filter(warning -> changed(warning.field(), press.seen(), press.typed()))
                .toList();
    }

    private static boolean changed(String property, TypedIntake before, TypedIntake now) {
        return Arrays.stream(IntakeField.values())
                .filter(field -> field.property().equals(property))
                .anyMatch(field -> !before.text(field).equals(now.text(field)));
    }
}
