package com.illinoisworknet.returningcitizens.benchmark.set;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Accounts, queries and what is true of them. The accounts stay in their file, since there may be millions.
 *
 * @param name of the set's folder
 * @param accountsFile the file with the accounts
 * @param accounts how many there are
 * @param queries in the order of their file
 * @param truth by query, in the order of its file
 * @param groups by query; empty if the set has none
 * @param ssnAgreements by query with an account
 */
public record MatchingSet(
        String name,
        Path accountsFile,
        long accounts,
        List<Query> queries,
        Map<String, Truth> truth,
        Map<String, List<String>> groups,
        Map<String, SsnAgreement> ssnAgreements) {
    /** The columns of the file with the accounts. */
    public static final List<String> ACCOUNT_COLUMNS = List.of(
            "account_id",
            "first_name",
            "middle_name",
            "last_name",
            "suffix",
            "former_last_names",
            "birth_date",
            "ssn",
            "idoc_number",
            "county");

    /**
     * Reads the set of a folder.
     *
     * @throws SetFormatException if it is malformed
     */
    public static MatchingSet read(Path folder) {
        return new MatchingSetReader(folder).read();
    }

    /** The groups that a query's person belongs to, as {@code dimension:value}. */
    public List<String> groupsOf(String query) {
        return groups.getOrDefault(query, List.of());
    }

    /** How the numbers of a query and of the person's accounts compare. */
    public SsnAgreement ssn(String query) {
        return ssnAgreements.getOrDefault(query, SsnAgreement.NOT_BOTH);
    }
}
