package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.AskedKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The index of traits by account, in the database. Takes an entity manager, too, for use without a container. */
@Dependent
class TraitRepository {
    /** Accounts that one key may bring. */
    static final int BOUND = 60;

    /** What {@link TraitRow} reads, after the key; of the table as {@code t}. */
    static final String COLUMNS = """
            t.account_id, t.first_name_folded, t.middle_name_folded, t.last_name_folded, t.suffix_folded,
                coalesce(cast(t.birth_date as text), ''), coalesce(t.ssn_hash, ''), coalesce(t.idoc_number, ''),
                coalesce(t.county_code, ''), t.former_last_names_folded
            """;
    /** Staff are never candidates. */
    static final String NO_STAFF = """
            t.account_id <> all (array(select s.account_id from staff_member s))
            """;
    /** Accounts that all numbers together may bring: a handful, but for a number that stands at many by mistake. */
    static final int BOUND_OF_NUMBERS = 10 * BOUND;

    /**
     * Numbers in one look, since each is of few accounts; names and dates key by key, since each may be of many. The
     * numbers come by a subquery, so that they are planned for unseen: PostgreSQL thinks that so many keys bring a good
     * part of the table, and with the limit reads it from its beginning, for seconds.
     */
    static final String FIND = """
            (select 0, %1$s from match_trait t where t.keys && (select cast(?1 as int[])) and %2$s limit %4$d)
            union all
            select asked.key, %1$s from unnest(cast(?2 as int[])) as asked(key)
            cross join lateral (
                select * from match_trait k where k.keys @> array[asked.key] limit %3$d) t
            where %2$s
            """.formatted(COLUMNS, NO_STAFF, BOUND + 1, BOUND_OF_NUMBERS + 1);

    private static final String STORE = """
            insert into match_trait (%s)
            values (%s)
            on conflict (account_id) do update set %s
            """.formatted(
                    TraitColumn.names(), columns(TraitRepository::value), columns(column -> "%1$s = excluded.%1$s"
                            .formatted(column.column())));

    @PersistenceContext
    EntityManager entities;

    TraitRepository() {}

    TraitRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The accounts that the keys find; staff accounts are never among them. */
    FoundByKeys find(AskedKeys keys) {
        List<?> rows = entities.createNativeQuery(FIND)
                .setParameter(1, array(keys.numbers()))
                .setParameter(2, array(keys.names()))
                .getResultList();
        return found(rows.stream().map(row -> new TraitRow((Object[]) row)).toList(), keys.passedOver());
    }

    /** Puts the traits of an account in the place of those that stood in the index. */
    void store(IndexedPerson person) {
        Query query = entities.createNativeQuery(STORE);
        for (TraitColumn column : TraitColumn.values()) {
            query.setParameter(column.ordinal() + 1, column.text(person).orElse(""));
        }
        query.executeUpdate();
    }

    /** Takes an account out, and every suspicion that it is a duplicate. */
    void remove(long accountId) {
        entities.createNativeQuery("delete from match_trait where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
        entities.createNativeQuery("delete from duplicate_suspect where account_id = ?1 or other_account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    private static FoundByKeys found(List<TraitRow> rows, int passedOver) {
        Map<Long, TraitRow> byAccount = new LinkedHashMap<>();
        rows.forEach(row -> byAccount.putIfAbsent(row.accountId(), row));
        Map<Integer, Long> byKey = rows.stream().collect(Collectors.groupingBy(TraitRow::key, Collectors.counting()));
        long overfull = byKey.entrySet().stream()
                .filter(key -> key.getValue() > (key.getKey() == 0 ? BOUND_OF_NUMBERS : BOUND))
                .count();
        return new FoundByKeys(byAccount.values().stream().map(TraitRow::person).toList(), (int) overfull + passedOver);
    }

    private static String array(int[] keys) {
        return Arrays.stream(keys).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String columns(Function<TraitColumn, String> written) {
        return Arrays.stream(TraitColumn.values()).map(written).collect(Collectors.joining(", "));
    }

    /** The parameter of a column, a text of which an empty one stands for null but in a name. */
    private static String value(TraitColumn column) {
        String parameter = "?" + (column.ordinal() + 1);
        return column.isName() ? parameter : "cast(nullif(%s, '') as %s)".formatted(parameter, column.type());
    }
}
