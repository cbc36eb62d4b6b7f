package com.illinoisworknet.returningcitizens.shared;

/**
 * The columns that hold sealed values, each beside the id of the key that sealed it. A value is bound to table, column
 * and row, so that it opens nowhere else. Whoever adds such a column adds it here, too: what stands here is sealed anew
 * when keys are rotated.
 */
public enum SealedColumn {
    /** The Social Security number of an account. */
    ACCOUNT_SSN("account", "id", "bigint", "ssn"),
    /** The one that staff reported beside an account that existed before. */
    REPORTED_SSN("reported_identity", "enrollment_id", "bigint", "ssn"),
    /** What was typed into an intake. */
    INTAKE_TYPED("intake", "key", "uuid", "typed"),
    /** The secret that a staff member's authenticator app shares. */
    SECOND_FACTOR("second_factor", "account_id", "bigint", "secret"),
    /** What a search judged by. */
    MATCH_INPUTS("match_input", "search_id", "bigint", "inputs");

    private final String table;
    private final String rowId;
    private final String rowIdType;
    private final String name;

    SealedColumn(String table, String rowId, String rowIdType, String name) {
        this.table = table;
        this.rowId = rowId;
        this.rowIdType = rowIdType;
        this.name = name;
    }

    /** The place of a row's value, as {@link Vault} takes it, e.g. {@code account.ssn_ciphertext:17}. */
    public String place(Object id) {
        return table + "." + ciphertext() + ":" + id;
    }

    /** The table. */
    public String table() {
        return table;
    }

    /** The column that names the row. */
    public String rowId() {
        return rowId;
    }

    /** Its type in SQL. */
    public String rowIdType() {
        return rowIdType;
    }

    /** The column of the sealed value. */
    public String ciphertext() {
        return name + "_ciphertext";
    }

    /** The column of the key's id. */
    public String keyId() {
        return name + "_key_id";
    }

    /** The column as people read it, e.g. {@code account.ssn}. */
    @Override
    public String toString() {
        return table + "." + name;
    }
}
