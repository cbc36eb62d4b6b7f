package com.illinoisworknet.returningcitizens.enrollment;

import java.util.List;

/**
 * What came of approving a transfer.
 *
 * @param closedNow whether that closed the request, and nobody did before
 * @param outcome how the request stands now
 * @param accountId whose enrollment it is
 * @param unassigned the staff whose assignments ended
 */
record TransferApproval(boolean closedNow, TransferState outcome, long accountId, List<Long> unassigned) {
    /** Whether the customer was moved by it. */
    boolean moved() {
        return closedNow && outcome == TransferState.APPROVED;
    }

    /** Whether there was nothing to move any more. */
    boolean lapsed() {
        return closedNow && outcome == TransferState.LAPSED;
    }
}
