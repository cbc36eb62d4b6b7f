package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import java.time.Instant;

/**
 * Does what is expensive before a batch is written: seals the Social Security numbers, makes their tokens, folds the
 * names, computes what the accounts are found by. May be used by many threads.
 */
final class BatchPreparation {
    private final AccountCells cells;
    private final Instant now;

    /**
     * Prepares batches of one import.
     *
     * @param now the moment of the import, since when the accounts are there
     */
    BatchPreparation(SsnVault vault, Instant now) {
        this.cells = new AccountCells(vault);
        this.now = now;
    }

    PreparedBatch prepare(SortedBatch sorted) {
        AddedRows added = new AddedRows(cells, now);
        sorted.added().forEach(added::add);
        CopyText changed = ChangeTable.text();
        sorted.changed().forEach(change -> changed.row(ChangeTable.row(change, cells)));
        return new PreparedBatch(sorted, added.tables(), changed.finished());
    }
}
