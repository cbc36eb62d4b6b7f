package com.illinoisworknet.returningcitizens.journey;

/**
 * What stands on the paper that staff copy from.
 *
 * @param idocNumber as stamped
 * @param first first name
 * @param last last name
 * @param ssn empty if the person did not give it
 * @param birthDate MM/DD/YYYY
 * @param county of commitment
 */
record Paper(String idocNumber, String first, String last, String ssn, String birthDate, String county) {}
