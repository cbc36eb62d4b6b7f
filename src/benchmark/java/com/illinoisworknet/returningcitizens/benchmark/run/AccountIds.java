package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.measures.Judgement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The set's ids of accounts by those of the database. */
final class AccountIds {
    private static final String IDS = "select id, source_id from account where id = any(?)";

    private final Map<Long, String> ids = new HashMap<>();

    private AccountIds() {}

    /** Of all accounts that were judged. */
    static AccountIds of(Connection owner, Collection<TimedAnswer> answers) throws SQLException {
        AccountIds known = new AccountIds();
        Long[] judged = answers.stream()
                .flatMap(answer -> answer.answer().judged().stream())
                .map(Answer.Hit::accountId)
                .distinct()
                .toArray(Long[]::new);
        try (PreparedStatement statement = owner.prepareStatement(IDS)) {
            statement.setArray(1, owner.createArrayOf("bigint", judged));
            known.read(statement);
        }
        return known;
    }

    /** A search with the set's ids. */
    SearchResult result(TimedAnswer timed) {
        return new SearchResult(
                timed.query().id(),
                judgements(timed.answer().judged()),
                judgements(timed.answer().shown()),
                timed.answer().overfull(),
                timed.milliseconds());
    }

    private List<Judgement> judgements(List<Answer.Hit> hits) {
        return hits.stream()
                .map(hit -> new Judgement(ids.get(hit.accountId()), hit.probability(), hit.band()))
                .toList();
    }

    private void read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.put(rows.getLong(1), rows.getString(2));
            }
        }
    }
}
