package com.illinoisworknet.returningcitizens.benchmark;

/** The benchmark cannot start or go on; the message is the one sentence that its user reads. */
public class BenchmarkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BenchmarkException(String sentence) {
        super(sentence);
    }

    public BenchmarkException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
