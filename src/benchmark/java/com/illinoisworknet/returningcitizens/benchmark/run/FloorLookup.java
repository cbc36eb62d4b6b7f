package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.Query;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor that no search can be faster than: one bare look into the index by the first key, the birth date, with
 * values that are folded already, judging nothing.
 */
final class FloorLookup implements Searcher {
    private static final String LOOK = """
            select account_id from match_trait
            where keys @> cast(? as int[])
            """;

    private final PreparedStatement look;
    private final Map<String, PersonTraits> traits;

    private FloorLookup(PreparedStatement look, Map<String, PersonTraits> traits) {
        this.look = look;
        this.traits = traits;
    }

    /** Looks for people of these queries; who has no birth date is not looked for. */
    static FloorLookup of(Connection application, TypedTraits typed, List<Query> queries) throws SQLException {
        Map<String, PersonTraits> traits = new HashMap<>();
        queries.forEach(query -> traits.put(query.id(), typed.of(query)));
        return new FloorLookup(application.prepareStatement(LOOK), traits);
    }

    /** The queries that have what is looked for. */
    List<Query> lookedFor(List<Query> queries) {
        return queries.stream()
                .filter(query -> traits.get(query.id()).birthDate().isPresent())
                .toList();
    }

    @Override
    public Answer search(Query query) {
        PersonTraits person = traits.get(query.id());
        try {
            look.setString(1, "{" + MatchModel.keysOfAccount(person)[0] + "}");
            return new Answer(hits(), List.of(), 0);
        } catch (SQLException e) {
            throw new IllegalStateException("The look into the index failed.", e);
        }
    }

    private List<Answer.Hit> hits() throws SQLException {
        List<Answer.Hit> hits = new ArrayList<>();
        try (ResultSet rows = look.executeQuery()) {
            while (rows.next()) {
                hits.add(new Answer.Hit(rows.getLong(1), 0, ""));
            }
        }
        return hits;
    }
}
