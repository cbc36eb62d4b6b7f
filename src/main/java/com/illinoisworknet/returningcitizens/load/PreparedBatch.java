package com.illinoisworknet.returningcitizens.load;

import java.util.List;

/**
 * A batch that only waits to be written.
 *
 * @param sorted what is to be done
 * @param added the new rows of each table, in the order in which they are written
 * @param changed what changed rows say, for the table from which the accounts are then updated
 */
record PreparedBatch(SortedBatch sorted, List<CopyRows> added, CopyRows changed) {}
