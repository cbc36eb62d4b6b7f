package com.illinoisworknet.returningcitizens.shared;

import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;

/** The constraint that a statement violated, as PostgreSQL names it. */
public final class NamedConstraint {
    private NamedConstraint() {}

    /** The name, if the failure goes back to a violated constraint. */
    public static Optional<String> violatedBy(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .flatMap(refused -> Stream.ofNullable(refused.getServerErrorMessage()))
                .flatMap(message -> Stream.ofNullable(message.getConstraint()))
                .findFirst();
    }
}
