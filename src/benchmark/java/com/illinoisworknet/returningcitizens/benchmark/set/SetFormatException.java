package com.illinoisworknet.returningcitizens.benchmark.set;

import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import java.nio.file.Path;

/** A matching set is malformed; the message is one sentence that names file, line and column. */
public final class SetFormatException extends BenchmarkException {
    private static final long serialVersionUID = 1L;

    private SetFormatException(String sentence) {
        super(sentence);
    }

    static SetFormatException file(Path file, String problem) {
        return new SetFormatException("%s: %s.".formatted(file.getFileName(), problem));
    }

    static SetFormatException line(Path file, long line, String problem) {
        return new SetFormatException("%s, line %d: %s.".formatted(file.getFileName(), line, problem));
    }

    static SetFormatException cell(Path file, long line, String column, String problem) {
        return new SetFormatException(
                "%s, line %d, column %s: %s.".formatted(file.getFileName(), line, column, problem));
    }
}
