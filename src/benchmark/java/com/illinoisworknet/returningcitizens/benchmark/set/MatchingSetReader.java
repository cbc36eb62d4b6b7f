package com.illinoisworknet.returningcitizens.benchmark.set;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a matching set: the queries, what is true of them, then the accounts, of which it keeps what truth needs. */
final class MatchingSetReader {
    private static final String QUERY = "query_id";
    private static final String ACCOUNT = "account_id";
    private static final List<String> QUERY_COLUMNS = List.of(
            QUERY,
            "first_name",
            "middle_name",
            "last_name",
            "suffix",
            "birth_date",
            "ssn",
            "idoc_number",
            "commitment_counties");

    private final Path folder;
    private final Map<String, Query> queries = new LinkedHashMap<>();
    private final TruthTable truth = new TruthTable();
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<String, String> ssnByAccount = new HashMap<>();
    private final Set<String> accounts = new HashSet<>();
    private long accountRows;

    MatchingSetReader(Path folder) {
        this.folder = folder;
    }

    MatchingSet read() {
        if (!Files.isDirectory(folder)) {
            throw SetFormatException.file(folder, "there is no such folder");
        }
        table("queries.csv", QUERY_COLUMNS).forEach(this::readQuery);
        if (queries.isEmpty()) {
            throw SetFormatException.file(folder.resolve("queries.csv"), "it has no rows");
        }
        table("truth.csv", List.of(QUERY, ACCOUNT, "kinds")).forEach(this::readTruth);
        if (Files.exists(folder.resolve("groups.csv"))) {
            table("groups.csv", List.of(QUERY, "group")).forEach(this::readGroup);
        }
        table("accounts.csv", MatchingSet.ACCOUNT_COLUMNS).forEach(this::readAccount);
        table("truth.csv", List.of(QUERY, ACCOUNT, "kinds")).forEach(this::requireAccount);
        table("queries.csv", QUERY_COLUMNS).forEach(this::requireTruth);
        return set();
    }

    private MatchingSet set() {
        Map<String, Truth> truths = truth.byQuery();
        Map<String, SsnAgreement> agreements = new HashMap<>();
        truths.forEach((query, isTrue) -> agreements.put(query, agreement(queries.get(query), isTrue)));
        return new MatchingSet(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                folder.resolve("accounts.csv"),
                accountRows,
                List.copyOf(queries.values()),
                truths,
                groups,
                agreements);
    }

    private SsnAgreement agreement(Query query, Truth isTrue) {
        List<String> known = isTrue.accounts().stream()
                .map(account -> ssnByAccount.getOrDefault(account, ""))
                .filter(ssn -> !ssn.isEmpty())
                .toList();
        return SsnAgreement.of(query.ssn(), known);
    }

    private void readQuery(CsvRow row) {
        String id = row.required(QUERY);
        Query query = new Query(
                id,
                row.text("first_name"),
                row.text("middle_name"),
                row.text("last_name"),
                row.text("suffix"),
                row.date("birth_date"),
                row.text("ssn"),
                row.text("idoc_number"),
                row.several("commitment_counties"));
        if (queries.put(id, query) != null) {
            throw row.refusal(QUERY, id + " is there twice");
        }
    }

    private void readTruth(CsvRow row) {
        String query = knownQuery(row);
        truth.add(query, row.text(ACCOUNT), row.several("kinds"));
    }

    private void readGroup(CsvRow row) {
        groups.computeIfAbsent(knownQuery(row), none -> new ArrayList<>()).add(row.required("group"));
    }

    private void readAccount(CsvRow row) {
        String id = row.required(ACCOUNT);
        row.date("birth_date");
        accountRows++;
        if (truth.names(id)) {
            accounts.add(id);
            ssnByAccount.put(id, row.text("ssn"));
        }
    }

    private void requireAccount(CsvRow row) {
        String account = row.text(ACCOUNT);
        if (!account.isEmpty() && !accounts.contains(account)) {
            throw row.refusal(ACCOUNT, account + " is not in accounts.csv");
        }
    }

    private void requireTruth(CsvRow row) {
        if (!truth.knows(row.text(QUERY))) {
            throw row.refusal(QUERY, row.text(QUERY) + " is not in truth.csv");
        }
    }

    private String knownQuery(CsvRow row) {
        String query = row.required(QUERY);
        if (!queries.containsKey(query)) {
            throw row.refusal(QUERY, query + " is not in queries.csv");
        }
        return query;
    }

    private CsvTable table(String name, List<String> columns) {
        return new CsvTable(folder.resolve(name), columns);
    }
}
