package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The index of traits by account, in the database. Takes an entity manager, too, for use without a container. */
@Dependent
class TraitRepository {
    private static final String PEOPLE = """
            select t.account_id, t.first_name_folded, t.middle_name_folded, t.last_name_folded, t.suffix_folded,
                coalesce(cast(t.birth_date as text), ''), coalesce(t.ssn_token, ''), coalesce(t.idoc_number, ''),
                coalesce(t.county_code, ''), count(*) over ()
            from match_trait t
            where not exists (select 1 from staff_member s where s.account_id = t.account_id) and
            """;
    private static final String BOUNDED = """
            order by t.account_id
            limit 50
            """.replace("50", String.valueOf(BlockingKey.BOUND));

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

    /** The accounts that a key finds for a person; staff accounts are never among them. */
    KeyHits find(BlockingKey key, PersonTraits entered) {
        List<String> values = key.values(entered);
        if (values.isEmpty()) {
            return new KeyHits(List.of(), 0);
        }
        Query query = entities.createNativeQuery(PEOPLE + key.condition() + BOUNDED);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return hits(query.getResultList());
    }

    /** Puts the traits of an account in the place of those that stood in the index. */
    void store(IndexedPerson person) {
        Query query = entities.createNativeQuery(STORE);
        for (TraitColumn column : TraitColumn.values()) {
            query.setParameter(column.ordinal() + 1, column.text(person).orElse(""));
        }
        query.executeUpdate();
    }

    private static KeyHits hits(List<?> rows) {
        List<TraitRow> read =
                rows.stream().map(row -> new TraitRow((Object[]) row)).toList();
        long found = read.stream().findFirst().map(TraitRow::found).orElse(0L);
        return new KeyHits(read.stream().map(TraitRow::person).toList(), found);
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
