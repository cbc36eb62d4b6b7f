package com.illinoisworknet.returningcitizens.load;

/** An import that ended before the end of the file; its message is one sentence for state IT, without personal data. */
public class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Ends the import with a sentence. */
    public ImportException(String sentence) {
        super(sentence);
    }

    /** Ends the import with a sentence, and what it comes from. */
    public ImportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
