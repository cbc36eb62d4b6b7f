package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;

/** What searches judged by, in the database: sealed, since names and birth dates are in it, and only ever added. */
@Dependent
class InputRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    InputRepository() {}

    InputRepository(EntityManager entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    /** Stores what a search judged by. */
    void add(long searchId, SearchInputs inputs) {
        byte[] text = InputsText.write(inputs).getBytes(StandardCharsets.UTF_8);
        Sealed sealed = vault.seal(text, SealedColumn.MATCH_INPUTS.place(searchId));
        entities.createNativeQuery("""
                        insert into match_input (search_id, inputs_key_id, inputs_ciphertext) values (?1, ?2, ?3)
                        """)
                .setParameter(1, searchId)
                .setParameter(2, sealed.keyId())
                .setParameter(3, sealed.ciphertext())
                .executeUpdate();
    }
}
