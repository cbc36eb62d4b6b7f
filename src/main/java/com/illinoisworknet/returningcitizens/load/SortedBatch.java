package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.Username;
import com.illinoisworknet.returningcitizens.load.ReadRow.Loadable;
import java.util.List;

/**
 * The rows of a batch, by what is to be done with them.
 *
 * @param added rows that become accounts
 * @param changed rows that were loaded before and say something else now
 * @param remarks on all rows, the refused and unchanged ones included, in the order of the file
 * @param read how many rows there were
 * @param refused how many of them are not loaded
 */
record SortedBatch(List<Added> added, List<Changed> changed, List<Remark> remarks, int read, int refused) {
    /** How many rows say what they said before. */
    int unchanged() {
        return read - refused - added.size() - changed.size();
    }

    /** Whether there is anything to write. */
    boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty();
    }

    /** A row that becomes an account of this id and username. */
    record Added(long id, Username username, Loadable row) {}

    /** A row that changes the account of this id. */
    record Changed(long id, Loadable row) {}
}
