package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.signin.LostFactorReason;
import com.illinoisworknet.returningcitizens.signin.SecondFactorRemovalService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff who lost the telephone with their app, and the recovery codes with it. */
@ExtendWith(ArquillianExtension.class)
public class SecondFactorRemovalIT {
    @Inject
    SecondFactorRemovalService removal;

    @Inject
    StateAdministrator administrator;

    @Inject
    PartnerSupervisor supervisor;

    @Inject
    SignedInAccount signedIn;

    private long holder;

    @BeforeEach
    void holderHasASecondFactor() throws Exception {
        holder = Forms.account("partner.murphysboro");
        signedIn.is(Forms.account("state.admin"));
        Tables.asOwner().execute("delete from recovery_code where account_id = ?", holder);
        Tables.asOwner().execute("delete from second_factor where account_id = ?", holder);
        Tables.asOwner()
                .execute(
                        "insert into second_factor (account_id, secret_ciphertext, secret_key_id, confirmed_at)"
                                + " values (?, '\\x00', 'none', now())",
                        holder);
        Tables.asOwner()
                .execute("insert into recovery_code (account_id, number, code_hash) values (?, 0, 'none')", holder);
    }

    @Test
    void administratorRemovesItWithAReasonThatTheTrailKeeps() throws Exception {
        remove(administrator, holder);

        assertThat(factors()).isZero();
        assertThat(Tables.asOwner().texts("""
                                select kind || ' ' || actor_id || ' ' || account_id || ' ' || (details ->> 'reason')
                                from audit.event order by id desc limit 1"""))
                .containsExactly("SecondFactorRemoved " + Forms.account("state.admin") + " " + holder + " PHONE_LOST");
    }

    @Test
    void whatIsNotThereCannotBeRemoved() throws Exception {
        remove(administrator, holder);

        assertThatThrownBy(() -> remove(administrator, holder))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("secondFactor.none"));
    }

    @Test
    void withoutAReasonItStays() {
        assertThatThrownBy(() -> administrator.call(() -> {
                    removal.remove(holder, LostFactorReason.NOT_GIVEN);
                    return true;
                }))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("lostFactor.reasonMissing"));
        assertThat(factors()).isEqualTo(1);
    }

    @Test
    void nobodyRemovesTheirOwn() {
        signedIn.is(holder);

        assertThatThrownBy(() -> remove(administrator, holder)).isInstanceOf(BusinessException.class);
        assertThat(factors()).isEqualTo(1);
    }

    @Test
    void supervisorMayNot() {
        assertThatThrownBy(() -> remove(supervisor, holder)).isInstanceOf(EJBAccessException.class);
        assertThat(factors()).isEqualTo(1);
    }

    private void remove(Caller caller, long account) throws Exception {
        caller.call(() -> {
            removal.remove(account, LostFactorReason.PHONE_LOST);
            return true;
        });
    }

    private long factors() {
        return Tables.asOwner().number("select count(*) from second_factor where account_id = ?", holder);
    }
}
