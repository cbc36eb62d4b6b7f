package com.illinoisworknet.returningcitizens.web;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bug as the log tells of it: what failed and where in the code. Never the words of an exception: they may repeat
 * what somebody typed, or what a row holds.
 */
final class PageFailure {
    /** The attribute of a request that holds the reference, once the failure is logged. */
    static final String REFERENCE = PageFailure.class.getName() + ".reference";

    private static final Logger LOG = Logger.getLogger(PageFailure.class.getName());
    private static final int REFERENCE_LENGTH = 8;
    private static final int CAUSES = 10;
    private static final int FRAMES = 25;

    private PageFailure() {}

    /** Logs it, and answers with the number that is in the log and that people can tell the help desk. */
    static String log(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.log(Level.SEVERE, () -> "Page failed, reference " + reference + "\n" + trace(failure));
        return reference;
    }

    /** The exceptions by their names, from the outermost to the cause, each with the places it came through. */
    static String trace(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(PageFailure::one)
                .collect(Collectors.joining("\nbecause of "));
    }

    private static String one(Throwable failure) {
        String state = failure instanceof SQLException refused ? " (SQL state " + refused.getSQLState() + ")" : "";
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining());
        return failure.getClass().getName() + state + frames;
    }
}
