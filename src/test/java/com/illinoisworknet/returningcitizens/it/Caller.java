package com.illinoisworknet.returningcitizens.it;

/** Somebody in a role. */
interface Caller {
    /** Does something in that role. */
    <T> T call(Deed<T> deed) throws Exception;

    /** What is done. */
    interface Deed<T> {
        T run() throws Exception;
    }
}
