package com.illinoisworknet.returningcitizens.enrollment;

/** Why a transfer is declined: a code, since a free text could hold personal data. */
public enum DeclineReason {
    /** None was given. */
    NOT_GIVEN,
    /** The person is not at the institution that is asked. */
    NOT_HERE,
    /** There is no room for another customer. */
    NO_ROOM,
    /** Not now: it can be asked for again later. */
    NOT_NOW,
    /** The two institutions agreed on something else. */
    AGREED_OTHERWISE
}
