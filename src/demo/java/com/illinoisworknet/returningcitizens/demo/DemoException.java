package com.illinoisworknet.returningcitizens.demo;

/** The demo cannot start or go on; the message is the one sentence that its user reads. */
public class DemoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DemoException(String sentence) {
        super(sentence);
    }

    public DemoException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
