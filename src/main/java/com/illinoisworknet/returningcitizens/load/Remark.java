package com.illinoisworknet.returningcitizens.load;

/**
 * A row that is not loaded, or a cell without which, or in another place than its own, it is loaded. Says nothing of the person.
 *
 * @param line the line on which the row begins, from 1
 * @param accountId the row's account_id, "" if it has none that can be shown
 * @param column the header of the column concerned, "" for the row as a whole
 * @param outcome what follows
 * @param reason why
 */
record Remark(long line, String accountId, String column, Outcome outcome, Reason reason) {
    /** Whether the row is not loaded. */
    boolean isRefusal() {
        return outcome == Outcome.REFUSED;
    }

    /** Whether the row is loaded without the cell. */
    boolean isLeftOut() {
        return outcome == Outcome.LEFT_OUT;
    }

    /** What a remark means for the row. */
    enum Outcome {
        REFUSED("refused"),
        LEFT_OUT("loaded without it"),
        TAKEN_AS_LAST_NAME("loaded as the last name");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
