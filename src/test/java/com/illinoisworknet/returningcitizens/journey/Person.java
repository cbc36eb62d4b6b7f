package com.illinoisworknet.returningcitizens.journey;

/**
 * Somebody who uses a shared browser.
 *
 * @param name as the header of each page says it; no page of the others may hold it
 * @param staff whether they may add customers
 */
record Person(String username, String password, String name, boolean staff) {
    static final Person NOBODY = new Person("", "", "", false);

    boolean signedIn() {
        return !equals(NOBODY);
    }
}
