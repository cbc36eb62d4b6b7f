package com.illinoisworknet.returningcitizens.benchmark.set;

import java.util.List;

/**
 * A person who is looked for, as typed; what is not known is "".
 *
 * @param id of the query
 * @param firstName as typed
 * @param middleName as typed
 * @param lastName as typed
 * @param suffix as typed
 * @param birthDate ISO, or ""
 * @param ssn nine digits, the last four, or ""
 * @param idocNumber as typed
 * @param counties names of the counties of commitment
 */
public record Query(
        String id,
        String firstName,
        String middleName,
        String lastName,
        String suffix,
        String birthDate,
        String ssn,
        String idocNumber,
        List<String> counties) {
    /** Keeps a copy. */
    public Query {
        counties = List.copyOf(counties);
    }

    /** Nothing personal, not even of invented people. */
    @Override
    public String toString() {
        return "Query[" + id + "]";
    }
}
