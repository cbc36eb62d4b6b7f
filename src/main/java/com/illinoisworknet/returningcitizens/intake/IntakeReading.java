package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of a filled-in form: the request, or why not yet.
 *
 * <p>Errors stop. Warnings ask once, and stop until each is confirmed.
 *
 * @param <T> what is asked for
 */
public final class IntakeReading<T> {
    private final List<Problem> errors;
    private final List<Problem> warnings;
    private final T request;

    IntakeReading(List<Problem> errors, List<Problem> warnings, T requestOrNull) {
        this.errors = List.copyOf(errors);
        this.warnings = List.copyOf(warnings);
        this.request = requestOrNull;
    }

    /** In the order of the form. */
    public List<Problem> errors() {
        return errors;
    }

    /** Warnings, confirmed ones included, in the order of the form. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** The request, if there are no errors. */
    public Optional<T> request() {
        return Optional.ofNullable(request);
    }
}
