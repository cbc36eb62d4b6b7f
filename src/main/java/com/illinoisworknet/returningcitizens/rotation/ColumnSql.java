package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.shared.SealedColumn;

/** The statements of a rotation of one column; names of columns come from the constants of {@link SealedColumn} only. */
final class ColumnSql {
    private final SealedColumn column;

    ColumnSql(SealedColumn column) {
        this.column = column;
    }

    /** An id before that of any row, as text. */
    String beforeAll() {
        return column.rowIdType().equals("uuid") ? "00000000-0000-0000-0000-000000000000" : "-1";
    }

    /** Key id, id of the row before, how many: id, ciphertext and key id of rows under another key, locked. */
    String batch() {
        return filled("""
                select cast(%rowId as text), %ciphertext, %keyId from %table
                where %keyId <> ? and %rowId > cast(? as %type)
                order by %table.%rowId
                limit ?
                for update skip locked""");
    }

    /** Ciphertext, key id, id. */
    String update() {
        return filled("update %table set %ciphertext = ?, %keyId = ? where %rowId = cast(? as %type)");
    }

    /** Key id: a row under another key, waited for. */
    String waiting() {
        return filled("""
                select cast(%rowId as text) from %table where %keyId <> ? order by %table.%rowId limit 1
                for update""");
    }

    /** How many rows are under which key. */
    String counts() {
        return filled("select %keyId, count(*) from %table where %keyId is not null group by 1 order by 1");
    }

    private String filled(String statement) {
        return statement
                .replace("%rowId", column.rowId())
                .replace("%type", column.rowIdType())
                .replace("%ciphertext", column.ciphertext())
                .replace("%keyId", column.keyId())
                .replace("%table", column.table());
    }
}
