package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.TreeSet;

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

    /** Puts the traits of an account in the place of those that stood in the index; several counties apart by blanks. */
    void store(IndexedPerson person) {
        PersonTraits traits = person.traits();
        entities.createNativeQuery("""
                        insert into match_trait (account_id, first_name_folded, middle_name_folded, last_name_folded,
                            suffix_folded, birth_date, ssn_token, idoc_number, county_code)
                        values (?1, ?2, ?3, ?4, ?5, cast(nullif(?6, '') as date), nullif(?7, ''), nullif(?8, ''),
                            nullif(?9, ''))
                        on conflict (account_id) do update set
                            first_name_folded = excluded.first_name_folded,
                            middle_name_folded = excluded.middle_name_folded,
                            last_name_folded = excluded.last_name_folded,
                            suffix_folded = excluded.suffix_folded,
                            birth_date = excluded.birth_date,
                            ssn_token = excluded.ssn_token,
                            idoc_number = excluded.idoc_number,
                            county_code = excluded.county_code
                        """)
                .setParameter(1, person.accountId())
                .setParameter(2, traits.firstName())
                .setParameter(3, traits.middleName())
                .setParameter(4, traits.lastName())
                .setParameter(5, traits.suffix())
                .setParameter(
                        6,
                        traits.birthDate().map(born -> born.value().toString()).orElse(""))
                .setParameter(7, traits.ssnToken().map(token -> token.value()).orElse(""))
                .setParameter(
                        8, traits.idocNumber().map(number -> number.value()).orElse(""))
                .setParameter(9, String.join(" ", new TreeSet<>(traits.counties())))
                .executeUpdate();
    }

    private static KeyHits hits(List<?> rows) {
        List<TraitRow> read =
                rows.stream().map(row -> new TraitRow((Object[]) row)).toList();
        long found = read.stream().findFirst().map(TraitRow::found).orElse(0L);
        return new KeyHits(read.stream().map(TraitRow::person).toList(), found);
    }
}
