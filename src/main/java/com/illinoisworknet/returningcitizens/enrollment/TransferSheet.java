package com.illinoisworknet.returningcitizens.enrollment;

import java.time.Instant;

/**
 * A request for a transfer as a page shows it to one reader.
 *
 * @param transferId which
 * @param customer whom it concerns
 * @param wish what is asked
 * @param closing what came of it
 * @param rights what the reader may do
 */
public record TransferSheet(long transferId, Subject customer, Wish wish, Closing closing, Rights rights) {

    /**
     * The customer.
     *
     * @param enrollmentId their enrollment
     * @param name empty if the reader may not know it
     * @param idocNumber empty if the reader may not know it
     * @param inScope whether their page opens for the reader
     */
    public record Subject(long enrollmentId, String name, String idocNumber, boolean inScope) {}

    /**
     * What is asked.
     *
     * @param from where the customer was at the request
     * @param to where they are to move
     * @param reason why
     * @param by who asks
     * @param at since when
     */
    public record Wish(String from, String to, TransferReason reason, String by, Instant at) {}

    /**
     * What came of it.
     *
     * @param state how it stands
     * @param by who closed it; empty while open
     * @param at when; the moment of the request while open
     * @param reason why it was declined; {@code NOT_GIVEN} if it was not
     */
    public record Closing(TransferState state, String by, Instant at, DeclineReason reason) {}

    /**
     * What the reader may do now.
     *
     * @param decide approve or decline
     * @param withdraw take it back
     * @param leaving whether the customer leaves the institution that decides, and does not come to it
     */
    public record Rights(boolean decide, boolean withdraw, boolean leaving) {}
}
