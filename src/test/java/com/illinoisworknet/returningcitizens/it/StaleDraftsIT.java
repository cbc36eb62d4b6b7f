package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.intake.StaleDrafts;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was typed comes back for a day, then it is destroyed. */
@ExtendWith(ArquillianExtension.class)
public class StaleDraftsIT {
    private static final String KEPT =
            "select state || ' ' || (typed_ciphertext is not null) || ' ' || (typed_key_id is not null) from intake where key = ?";

    @Inject
    IntakeService intakes;

    @Inject
    StaleDrafts drafts;

    @Inject
    PartnerStaff partnerStaff;

    @Inject
    SignedInAccount signedIn;

    private final UUID key = UUID.randomUUID();

    @BeforeEach
    void draftIsKept() throws Exception {
        signedIn.is(Forms.account("partner.kewanee"));
        partnerStaff.call(() -> {
            intakes.keep(key, TypedIntake.empty().with(IntakeField.LAST_NAME, "Vandersloot"));
            return key;
        });
    }

    @Test
    void untouchedForADayItIsDestroyedOnceAndRecorded() throws Exception {
        touched("24 hours");

        drafts.destroy();
        drafts.destroy();

        assertThat(Tables.asOwner().texts(KEPT, key)).containsExactly("ABANDONED false false");
        assertThat(Tables.asOwner()
                        .number(
                                "select count(*) from audit.event where kind = 'IntakeAbandoned' and intake_key = ?",
                                key))
                .isEqualTo(1);
        assertThat(partnerStaff.call(() -> intakes.typed(key))).isEmpty();
    }

    @Test
    void touchedWithinTheDayItIsThereAgain() throws Exception {
        touched("23 hours 59 minutes");

        drafts.destroy();

        assertThat(Tables.asOwner().texts(KEPT, key)).containsExactly("DRAFT true true");
        assertThat(partnerStaff.call(() -> intakes.typed(key)).orElseThrow().text(IntakeField.LAST_NAME))
                .isEqualTo("Vandersloot");
    }

    private void touched(String ago) throws Exception {
        Tables.asOwner()
                .execute("update intake set changed_at = now() - interval '%s' where key = ?".formatted(ago), key);
    }
}
