package com.illinoisworknet.returningcitizens.enrollment;

/** How a request for a transfer stands. */
public enum TransferState {
    /** Waits for a decision. */
    OPEN,
    /** The customer was moved. */
    APPROVED,
    /** The other institution said no. */
    DECLINED,
    /** Whoever asked took it back. */
    WITHDRAWN,
    /** The enrollment ended or moved before anybody decided. */
    LAPSED
}
