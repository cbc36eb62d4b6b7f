package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.AccountTraits;
import com.illinoisworknet.returningcitizens.person.Identity;
import java.util.List;

/** What came of reading a row. */
sealed interface ReadRow {
    /** Why it is refused, or which cells are left out or taken otherwise. */
    List<Remark> remarks();

    /** A row that is not loaded. */
    record Refused(List<Remark> remarks) implements ReadRow {}

    /** A row that can be loaded, if its username is free. */
    record Loadable(RowKey key, Identity who, AccountTraits traits, SignInData signIn, List<Remark> remarks)
            implements ReadRow {
        /** Whether the only name, now the last name, stands among the first names of the file. */
        boolean hasFirstNameOnly() {
            return remarks.stream().anyMatch(remark -> remark.outcome() == Remark.Outcome.TAKEN_AS_LAST_NAME);
        }
    }

    /**
     * By what a row is known again.
     *
     * @param line the line on which it begins
     * @param sourceId its account_id
     * @param shownId the same for a report
     * @param digest keyed digest of all that it says, in hexadecimal digits
     */
    record RowKey(long line, String sourceId, String shownId, String digest) {}

    /** How the holder signs in, as far as the file says; "" for nothing. */
    record SignInData(String username, String passwordHash) {
        /** Nothing that could be tried. */
        @Override
        public String toString() {
            return "SignInData[…]";
        }
    }
}
