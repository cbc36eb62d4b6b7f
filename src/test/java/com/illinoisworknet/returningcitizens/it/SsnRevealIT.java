package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.account.AccountIdentityService;
import com.illinoisworknet.returningcitizens.enrollment.RevealReason;
import com.illinoisworknet.returningcitizens.enrollment.SsnRevealService;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole number is shown to the state administrator, with a reason, and never without a record. */
@ExtendWith(ArquillianExtension.class)
public class SsnRevealIT {
    private static final String ENROLLMENT = """
            select e.id from enrollment e join account a on a.id = e.account_id
            where (a.ssn_token is not null) = ? order by e.id limit 1""";

    @Inject
    SsnRevealService reveals;

    @Inject
    AccountIdentityService accounts;

    @Inject
    StateAdministrator administrator;

    @Inject
    PartnerSupervisor supervisor;

    @Inject
    SignedInAccount signedIn;

    @BeforeEach
    void administratorSignsIn() {
        signedIn.is(Forms.account("state.admin"));
    }

    @Test
    void numberIsShownAndTheLookIsRecordedWithItsReason() throws Exception {
        long enrollment = enrollment(true);
        long before = reveals();

        String number = administrator.call(
                () -> reveals.reveal(enrollment, RevealReason.REPORT).written());

        assertThat(number).matches("[0-9]{3}-[0-9]{2}-[0-9]{4}");
        assertThat(reveals()).isEqualTo(before + 1);
        assertThat(Tables.asOwner().texts("""
                        select details ->> 'reason' || ' ' || enrollment_id from audit.event
                        where kind = 'SsnRevealed' order by id desc limit 1""")).containsExactly("REPORT " + enrollment);
        assertThat(Tables.asOwner().texts("""
                        select actor || ', ' || page || ': ' || (enrollment_id = %d) from audit.access
                        where kind = 'SsnRevealed' order by event_id desc limit 1""".formatted(enrollment)))
                .containsExactly("state.admin, Show a Social Security number: true");
    }

    @Test
    void whereTheLookCannotBeRecordedNoNumberIsShown() throws Exception {
        long enrollment = enrollment(true);
        Tables.asOwner().execute("revoke insert on audit.event from rc_app");
        try {
            assertThatThrownBy(() -> administrator.call(() -> reveals.reveal(enrollment, RevealReason.REPORT)))
                    .isInstanceOf(EJBException.class);
        } finally {
            Tables.asOwner().execute("grant insert on audit.event to rc_app");
        }
    }

    @Test
    void aReasonIsNeeded() {
        long enrollment = enrollment(true);

        assertThatThrownBy(() -> administrator.call(() -> reveals.reveal(enrollment, RevealReason.NOT_GIVEN)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("revealSsn.reasonMissing"));
    }

    @Test
    void whatIsNotOnFileIsNotFound() {
        long enrollment = enrollment(false);

        assertThatThrownBy(() -> administrator.call(() -> reveals.reveal(enrollment, RevealReason.REPORT)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administrator.call(() -> reveals.reveal(-1, RevealReason.REPORT)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyElseMayAndNobodyGetsTheNumberOutsideOfATransaction() {
        long enrollment = enrollment(true);

        assertThatThrownBy(() -> supervisor.call(() -> reveals.reveal(enrollment, RevealReason.REPORT)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> administrator.call(() -> accounts.wholeSsn(1))).isInstanceOf(EJBException.class);
    }

    private static long enrollment(boolean withNumber) {
        return Tables.asOwner().number(ENROLLMENT, withNumber);
    }

    private static long reveals() {
        return Tables.asOwner().number("select count(*) from audit.event where kind = 'SsnRevealed'");
    }
}
