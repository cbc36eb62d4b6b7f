package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.intake.CreationLock;
import com.illinoisworknet.returningcitizens.load.Reindexing;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the search tokens of all accounts anew where they are not those of the newest key, and the index of traits with
 * them. Goes round until it finds nothing to do: which key made a token stands nowhere, so that it is made again and
 * compared.
 */
final class TokenRotation {
    private static final int MOST_ROUNDS = 5;

    private static final String READ = """
            select a.id, a.ssn_ciphertext, a.ssn_key_id, a.ssn_token,
                t.account_id is not null as indexed, coalesce(t.ssn_hash, '') as ssn_hash
            from account a left join match_trait t on t.account_id = a.id
            where a.ssn_token is not null and a.id > ?
            order by a.id
            limit ?""";
    private static final String LOCK = "select cast(pg_advisory_xact_lock(?) as text)";
    private static final String LOCKED = """
            select a.id, a.ssn_ciphertext, a.ssn_key_id, a.ssn_token,
                t.account_id is not null as indexed, coalesce(t.ssn_hash, '') as ssn_hash
            from account a left join match_trait t on t.account_id = a.id
            where a.ssn_token is not null and a.id = any(?)
            order by a.id
            for update of a skip locked""";
    private static final String WAIT = "select id from account where id = ? for update";
    private static final String UPDATE = "update account set ssn_token = ? where id = ?";

    private final SsnVault vault;
    private final Consumer<String> says;

    TokenRotation(SsnVault vault, Consumer<String> says) {
        this.vault = vault;
        this.says = says;
    }

    /** Whether all tokens are those of the newest key in the end. */
    boolean run(Batches batches) throws SQLException {
        long anew = 0;
        Round round = round(batches);
        for (int rounds = 1; round.due() > 0 && rounds < MOST_ROUNDS; rounds++) {
            anew += round.made();
            waitFor(batches, round.lastPassedOver());
            round = round(batches);
        }
        says.accept("Tokens of account.ssn: %d made anew, %d of %d not under the newest key."
                .formatted(anew + round.made(), round.due() - round.made(), round.tokens()));
        return round.due() == round.made();
    }

    private Round round(Batches batches) throws SQLException {
        Round round = new Round(0, 0, 0, 0);
        List<StoredToken> read = read(batches, -1);
        while (!read.isEmpty()) {
            List<StoredToken> due =
                    read.stream().filter(token -> token.isDue(vault)).toList();
            List<Long> made = due.isEmpty() ? List.of() : makeAnew(batches, due);
            round = round.and(read, due, made);
            read = read(batches, read.get(read.size() - 1).accountId());
        }
        return round;
    }

    private static List<StoredToken> read(Batches batches, long after) throws SQLException {
        List<StoredToken> tokens = batches.rows(READ, StoredToken::new, after, batches.size());
        batches.connection().commit();
        return tokens;
    }

    /** Under the lock of whoever makes accounts, since they write the index, too; read again, since it may be done. */
    private List<Long> makeAnew(Batches batches, List<StoredToken> due) throws SQLException {
        batches.rows(LOCK, row -> "", CreationLock.KEY);
        Object[] ids = due.stream().map(StoredToken::accountId).toArray();
        List<Anew> anew =
                batches.rows(LOCKED, StoredToken::new, batches.connection().createArrayOf("bigint", ids)).stream()
                        .flatMap(token -> token.newest(vault).map(newest -> new Anew(token, newest)).stream())
                        .toList();
        write(batches, anew);
        new Reindexing(batches.connection())
                .again(anew.stream()
                        .map(Anew::token)
                        .filter(StoredToken::indexed)
                        .map(StoredToken::accountId)
                        .toList());
        batches.commit(new TokensMadeAnew(anew.size()), anew.size());
        return anew.stream().map(one -> one.token().accountId()).toList();
    }

    private static void write(Batches batches, List<Anew> anew) throws SQLException {
        try (PreparedStatement update = batches.connection().prepareStatement(UPDATE)) {
            for (Anew one : anew) {
                update.setString(1, one.newest().value());
                update.setLong(2, one.token().accountId());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Waits until the row is let go, holding nothing meanwhile. */
    private static void waitFor(Batches batches, long accountId) throws SQLException {
        batches.rows(WAIT, row -> row.getLong(1), accountId);
        batches.connection().commit();
    }

    /** A token that is made anew. */
    private record Anew(StoredToken token, SsnToken newest) {}

    /** What a round came to: tokens seen, of which due, of which made anew; and an account that was passed over. */
    private record Round(long tokens, long due, long made, long lastPassedOver) {
        Round and(List<StoredToken> read, List<StoredToken> dueOnes, List<Long> madeAnew) {
            long passedOver = dueOnes.stream()
                    .map(StoredToken::accountId)
                    .filter(id -> !madeAnew.contains(id))
                    .findFirst()
                    .orElse(lastPassedOver);
            return new Round(tokens + read.size(), due + dueOnes.size(), made + madeAnew.size(), passedOver);
        }
    }
}
