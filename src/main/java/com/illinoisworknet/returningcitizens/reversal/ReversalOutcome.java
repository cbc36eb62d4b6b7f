package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.account.Credentials;

/** What became of a press that reverses a decision. */
public sealed interface ReversalOutcome {
    /** The enrollment belongs to another account that existed. */
    record Moved() implements ReversalOutcome {}

    /** A new account was made of it. The credentials exist in this answer only. */
    record MovedToNew(String name, Credentials credentials) implements ReversalOutcome {}

    /** The decision that staff saw does not stand any more: it was reversed before. */
    record DoneBefore() implements ReversalOutcome {}
}
