package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Brings one column of sealed values under the newest key. */
final class ColumnRotation {
    private static final int MOST_ROUNDS = 5;
    private static final int BATCHES_A_SENTENCE = 10;

    private final SealedColumn column;
    private final VaultKeys keys;
    private final Vault vault;
    private final Consumer<String> says;
    private final ColumnSql sql;
    /** What was told of values that do not open: a lost key is told of once, not for each of its rows. */
    private final Set<String> told = new HashSet<>();

    ColumnRotation(SealedColumn column, VaultKeys keys, Vault vault, Consumer<String> says) {
        this.column = column;
        this.keys = keys;
        this.vault = vault;
        this.says = says;
        this.sql = new ColumnSql(column);
    }

    /** Goes through the rows until none is under another key, or those that are cannot be taken; whether none is. */
    boolean run(Batches batches) throws SQLException {
        for (int round = 0; round < MOST_ROUNDS && remaining(batches) > 0; round++) {
            round(batches);
            waitForOne(batches);
        }
        says.accept(sentence(batches));
        return remaining(batches) == 0;
    }

    private void round(Batches batches) throws SQLException {
        String after = sql.beforeAll();
        List<StoredValue> batch = batch(batches, after);
        for (int number = 1; !batch.isEmpty(); number++) {
            int sealed = sealAnew(batches, batch);
            batches.commit(new ValuesSealedAnew(sealed), sealed);
            if (number % BATCHES_A_SENTENCE == 0) {
                says.accept(sentence(batches));
            }
            batch = batch(batches, batch.get(batch.size() - 1).id());
        }
        batches.connection().commit();
    }

    /** Locks rows under another key that nobody else has locked. */
    private List<StoredValue> batch(Batches batches, String after) throws SQLException {
        return batches.rows(sql.batch(), StoredValue::new, keys.currentId(), after, batches.size());
    }

    private int sealAnew(Batches batches, List<StoredValue> batch) throws SQLException {
        int sealed = 0;
        try (PreparedStatement update = batches.connection().prepareStatement(sql.update())) {
            for (StoredValue value : batch) {
                Optional<Sealed> anew = value.sealedAnew(vault, column, this::tellOnce);
                if (anew.isPresent()) {
                    update.setBytes(1, anew.get().ciphertext());
                    update.setString(2, anew.get().keyId());
                    update.setString(3, value.id());
                    update.addBatch();
                    sealed++;
                }
            }
            update.executeBatch();
        }
        return sealed;
    }

    private void tellOnce(String sentence) {
        if (told.add(sentence)) {
            says.accept(sentence);
        }
    }

    /** Waits until a row that was passed over is let go, holding nothing meanwhile. */
    private void waitForOne(Batches batches) throws SQLException {
        batches.rows(sql.waiting(), row -> row.getString(1), keys.currentId());
        batches.connection().commit();
    }

    private long remaining(Batches batches) throws SQLException {
        return counts(batches).entrySet().stream()
                .filter(count -> !count.getKey().equals(keys.currentId()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** E.g. {@code account.ssn: 2026 – 400, 2027 – 600.} */
    private String sentence(Batches batches) throws SQLException {
        Map<String, Long> counts = counts(batches);
        return column + ": "
                + (counts.isEmpty()
                        ? "no value"
                        : counts.entrySet().stream()
                                .map(count -> count.getKey() + " – " + count.getValue())
                                .collect(Collectors.joining(", ")))
                + ".";
    }

    private Map<String, Long> counts(Batches batches) throws SQLException {
        Map<String, Long> counts = batches.rows(sql.counts(), Count::new).stream()
                .collect(Collectors.toMap(Count::keyId, Count::rows, Long::sum, TreeMap::new));
        batches.connection().commit();
        return counts;
    }

    private record Count(String keyId, long rows) {
        Count(ResultSet row) throws SQLException {
            this(row.getString(1), row.getLong(2));
        }
    }
}
