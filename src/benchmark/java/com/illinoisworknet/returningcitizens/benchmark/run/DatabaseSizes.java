package com.illinoisworknet.returningcitizens.benchmark.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What accounts take in the database.
 *
 * @param relations tables that hold accounts or what they are searched by, and their indexes
 * @param searchBytes what searching takes: all indexes of what accounts are searched by, and the keys within tables
 */
public record DatabaseSizes(List<RelationSize> relations, long searchBytes) {
    private static final String SEARCHED = "match_";
    private static final String TRAITS = "match_trait";
    private static final String RELATIONS = """
            select t.relname, c.relname, c.relkind = 'i', pg_table_size(c.oid)
            from pg_class t
            join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
            join (select oid, relname, relkind, oid as of_table from pg_class where relkind = 'r'
                  union all
                  select i.indexrelid, x.relname, x.relkind, i.indrelid
                  from pg_index i join pg_class x on x.oid = i.indexrelid) c on c.of_table = t.oid
            where t.relkind = 'r' and t.reltuples > 0 and (t.relname like 'account%' or t.relname like 'match\\_%')
            order by t.relname, c.relkind desc, c.relname
            """;
    private static final String ARRAYS = """
            select quote_ident(attname) from pg_attribute
            where attrelid = 'match_trait'::regclass and attnum > 0 and attndims > 0 and not attisdropped
            """;

    /** Keeps a copy. */
    public DatabaseSizes {
        relations = List.copyOf(relations);
    }

    /** All of them. */
    public long bytes() {
        return relations.stream().mapToLong(RelationSize::bytes).sum();
    }

    /** After a load, of which the statistics are current. */
    static DatabaseSizes of(Connection owner) throws SQLException {
        List<RelationSize> relations = relations(owner);
        long indexesAndKeyTables = relations.stream()
                .filter(relation -> relation.table().startsWith(SEARCHED))
                .filter(relation -> relation.index() || !relation.table().equals(TRAITS))
                .mapToLong(RelationSize::bytes)
                .sum();
        return new DatabaseSizes(relations, indexesAndKeyTables + keysWithinTraits(owner));
    }

    private static List<RelationSize> relations(Connection owner) throws SQLException {
        List<RelationSize> relations = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(RELATIONS)) {
            while (rows.next()) {
                relations.add(
                        new RelationSize(rows.getString(1), rows.getString(2), rows.getBoolean(3), rows.getLong(4)));
            }
        }
        return relations;
    }

    private static long keysWithinTraits(Connection owner) throws SQLException {
        long bytes = 0;
        for (String column : arrays(owner)) {
            try (Statement statement = owner.createStatement();
                    ResultSet sum = statement.executeQuery(
                            "select coalesce(sum(pg_column_size(%s)), 0) from match_trait".formatted(column))) {
                sum.next();
                bytes += sum.getLong(1);
            }
        }
        return bytes;
    }

    private static List<String> arrays(Connection owner) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(ARRAYS)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
