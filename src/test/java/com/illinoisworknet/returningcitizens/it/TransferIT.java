package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.enrollment.AssignmentService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerTask;
import com.illinoisworknet.returningcitizens.enrollment.CustomerTaskService;
import com.illinoisworknet.returningcitizens.enrollment.DeclineReason;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentChangeService;
import com.illinoisworknet.returningcitizens.enrollment.ExitReason;
import com.illinoisworknet.returningcitizens.enrollment.TransferDecisionService;
import com.illinoisworknet.returningcitizens.enrollment.TransferReason;
import com.illinoisworknet.returningcitizens.enrollment.TransferService;
import com.illinoisworknet.returningcitizens.enrollment.TransferSheet;
import com.illinoisworknet.returningcitizens.enrollment.TransferState;
import com.illinoisworknet.returningcitizens.enrollment.TransferWish;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome.Enrolled;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers move from Kewanee to Murphysboro: from the services to the tables, also with two at once. */
@ExtendWith(ArquillianExtension.class)
public class TransferIT {
    private static final String MURPHYSBORO = "Murphysboro Life Skills Re-entry Center";

    @Inject
    TransferService transfers;

    @Inject
    TransferDecisionService decisions;

    @Inject
    CustomerService customers;

    @Inject
    CustomerTaskService tasks;

    @Inject
    EnrollmentChangeService enrollments;

    @Inject
    AssignmentService assignments;

    @Inject
    IntakeService intakes;

    @Inject
    PartnerStaff partnerStaff;

    @Inject
    PartnerSupervisor supervisor;

    @Inject
    StateAdministrator administrator;

    @Inject
    SignedInAccount signedIn;

    @Resource
    ManagedExecutorService threads;

    @BeforeEach
    void kewaneeSignsIn() {
        signedIn.is(Forms.account("partner.kewanee"));
    }

    @Test
    void theSupervisorOfTheOtherInstitutionSeesWhatIsAskedAndMovesTheCustomer() throws Exception {
        long enrollment = enrolled("Bronisława", "Kubiak", "01/11/1971", "Q10001");
        long transfer = request(enrollment);
        signedIn.is(Forms.account("supervisor.murphysboro"));

        TransferSheet shown = supervisor.call(() -> transfers.find(transfer));
        assertThatThrownBy(() -> supervisor.call(() -> customers.find(enrollment)))
                .isInstanceOf(NotFoundException.class);
        approve(transfer);
        approve(transfer);

        assertThat(shown.customer().name()).isEqualTo("Bronisława Kubiak");
        assertThat(shown.customer().idocNumber()).isEqualTo("Q10001");
        assertThat(shown.rights().decide()).isTrue();
        assertThat(supervisor.call(() -> customers.find(enrollment)).stay().staff())
                .isEmpty();
        assertThat(events(enrollment)).containsExactly("TransferRequested", "TransferApproved");
        assertThat(texts(
                        "select institution from audit.enrollment_history where enrollment_id = ? order by version",
                        enrollment))
                .endsWith(MURPHYSBORO);
    }

    @Test
    void whoHadTheCustomerIsToldWhereTheyAreAndNothingMore() throws Exception {
        long enrollment = enrolled("Czesława", "Mazurek", "02/12/1972", "Q10002");
        long transfer = moved(enrollment);
        signedIn.is(Forms.account("partner.kewanee"));

        TransferSheet told = partnerStaff.call(() -> transfers.find(transfer));

        assertThat(told.wish().to()).isEqualTo(MURPHYSBORO);
        assertThat(told.customer().inScope()).isFalse();
        assertThat(told.customer().name() + told.customer().idocNumber()).isEmpty();
        assertThat(partnerStaff.call(() -> transfers.leftBy(enrollment))).contains(transfer);
        assertThatThrownBy(() -> partnerStaff.call(() -> customers.find(enrollment)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> assign(enrollment)).isInstanceOf(NotFoundException.class);
        signedIn.is(Forms.account("partner.murphysboro"));
        assertThat(partnerStaff.call(() -> transfers.leftBy(enrollment))).isEmpty();
    }

    @Test
    void ofManyWhoApproveAtOnceOneMovesTheCustomer() throws Exception {
        long enrollment = enrolled("Dionizy", "Pietrzak", "03/13/1973", "Q10003");
        long transfer = request(enrollment);
        List<Callable<Void>> presses = new ArrayList<>();
        for (int press = 0; press < 3; press++) {
            presses.add(() -> {
                signedIn.is(Forms.account("supervisor.murphysboro"));
                return approve(transfer);
            });
            presses.add(() -> {
                signedIn.is(Forms.account("state.admin"));
                return administrator.call(() -> {
                    decisions.approve(transfer);
                    return null;
                });
            });
        }

        for (Future<Void> press : threads.invokeAll(presses)) {
            press.get();
        }

        assertThat(events(enrollment)).containsExactly("TransferRequested", "TransferApproved");
        assertThat(texts("select state from transfer where id = ?", transfer)).containsExactly("APPROVED");
    }

    /** Whoever is first: the customer has left and the request lapsed, or moved and is not Kewanee's to end any more. */
    @Test
    void approvedAndEndedAtTheSameMomentIsOneOfBoth() throws Exception {
        List<String> names = List.of("Eligiusz Sobczak", "Kornelia Wrona", "Zdzisław Figura", "Teodozja Mróz");
        for (int round = 0; round < names.size(); round++) {
            String[] name = names.get(round).split(" ");
            long enrollment = enrolled(
                    name[0], name[1], "0" + (2 * round + 1) + "/1" + round + "/197" + (2 * round), "Q2000" + round);
            long transfer = request(enrollment);
            Future<Void> approval = threads.submit(() -> {
                signedIn.is(Forms.account("supervisor.murphysboro"));
                return approve(transfer);
            });
            Future<String> exit = threads.submit(() -> {
                signedIn.is(Forms.account("partner.kewanee"));
                return exit(enrollment);
            });

            approval.get();
            String ended = exit.get();

            assertThat(texts("""
                            select t.state || ' ' || coalesce(e.exit_reason, 'live') from transfer t
                            join enrollment e on e.id = t.enrollment_id where t.id = ?""", transfer))
                    .containsExactly(ended.equals("ended") ? "LAPSED COMPLETED" : "APPROVED live");
        }
    }

    @Test
    void ofManyWhoAskAtOnceOneRequestComesToBe() throws Exception {
        long enrollment = enrolled("Felicja", "Wilczek", "05/15/1975", "Q10005");
        List<Callable<Long>> presses = new ArrayList<>();
        for (String username : List.of("partner.kewanee", "supervisor.kewanee", "provider.midstate")) {
            presses.add(() -> {
                signedIn.is(Forms.account(username));
                return request(enrollment);
            });
        }

        List<Long> answered = new ArrayList<>();
        for (Future<Long> press : threads.invokeAll(presses)) {
            answered.add(press.get());
        }

        assertThat(answered).containsOnly(answered.get(0));
        assertThat(events(enrollment)).containsExactly("TransferRequested");
    }

    @Test
    void whoAsksAnotherInstitutionMeanwhileIsToldSo() throws Exception {
        long enrollment = enrolled("Hortensja", "Malec", "11/21/1981", "Q10009");
        request(enrollment);
        long elsewhere = Long.parseLong(texts(
                        "select id from parent_institution where name not in (?, 'Kewanee Life Skills Re-entry Center') limit 1",
                        MURPHYSBORO)
                .get(0));

        assertThatThrownBy(() -> partnerStaff.call(
                        () -> transfers.request(enrollment, new TransferWish(elsewhere, TransferReason.MOVED_THERE))))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("transfer.openAlready"));
        assertThat(events(enrollment)).containsExactly("TransferRequested");
    }

    @Test
    void declinedForAReasonOrTakenBackItCanBeAskedAgain() throws Exception {
        long enrollment = enrolled("Gerwazy", "Stasiak", "06/16/1976", "Q10006");
        long first = request(enrollment);
        signedIn.is(Forms.account("supervisor.murphysboro"));
        assertThatThrownBy(() -> decline(first, DeclineReason.NOT_GIVEN)).isInstanceOf(BusinessException.class);
        decline(first, DeclineReason.NO_ROOM);
        signedIn.is(Forms.account("partner.kewanee"));
        long second = request(enrollment);
        partnerStaff.call(() -> {
            transfers.withdraw(second);
            return null;
        });
        signedIn.is(Forms.account("supervisor.murphysboro"));
        approve(second);

        TransferSheet declined = supervisor.call(() -> transfers.find(first));
        assertThat(declined.closing().state()).isEqualTo(TransferState.DECLINED);
        assertThat(declined.customer().name()).isEmpty();
        assertThat(texts("select state from transfer where enrollment_id = ? order by id", enrollment))
                .containsExactly("DECLINED", "WITHDRAWN");
        assertThat(events(enrollment))
                .containsExactly("TransferRequested", "TransferDeclined", "TransferRequested", "TransferWithdrawn");
    }

    @Test
    void othersNeitherSeeNorDecide() throws Exception {
        long enrollment = enrolled("Hipolit", "Marczak", "07/17/1977", "Q10007");
        long transfer = request(enrollment);

        signedIn.is(Forms.account("partner.murphysboro"));
        assertThatThrownBy(() -> partnerStaff.call(() -> transfers.find(transfer)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> request(enrollment)).isInstanceOf(NotFoundException.class);
        signedIn.is(Forms.account("supervisor.kewanee"));
        assertThatThrownBy(() -> approve(transfer)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> decline(transfer, DeclineReason.NOT_NOW)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> supervisor.call(() -> {
                    transfers.withdraw(transfer);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theDashboardCountsWhatWaits() throws Exception {
        signedIn.is(Forms.account("supervisor.murphysboro"));
        long before = counted(CustomerTask.Kind.TRANSFERS_TO_DECIDE);
        signedIn.is(Forms.account("partner.kewanee"));
        long enrollment = enrolled("Izydor", "Banach", "08/18/1978", "Q10008");
        Tables.asOwner()
                .execute(
                        "update enrollment set msr_date = current_date + 3, version = version + 1 where id = ?",
                        enrollment);
        Tables.asOwner()
                .execute(
                        "update credential set expires_at = now() + interval '2 days' where account_id = ?",
                        number("select account_id from enrollment where id = ?", enrollment));
        request(enrollment);

        List<CustomerTask> kewanee = partnerStaff.call(tasks::tasks);

        assertThat(kewanee)
                .extracting(CustomerTask::kind)
                .contains(
                        CustomerTask.Kind.PASSWORDS_EXPIRING,
                        CustomerTask.Kind.RELEASES,
                        CustomerTask.Kind.TRANSFERS_ASKED_FOR)
                .doesNotContain(CustomerTask.Kind.TRANSFERS_TO_DECIDE);
        assertThat(kewanee).allSatisfy(task -> assertThat(task.count()).isPositive());
        assertThat(partnerStaff.call(tasks::enrolled)).isEqualTo(number("""
                        select count(*) from enrollment e join parent_institution i on i.id = e.institution_id
                        where e.exited_on is null and (i.name like 'Kewanee%' or exists (
                            select from assignment s join account a on a.id = s.staff_account_id
                            where s.enrollment_id = e.id and a.username = 'partner.kewanee'))"""));
        signedIn.is(Forms.account("supervisor.murphysboro"));
        assertThat(counted(CustomerTask.Kind.TRANSFERS_TO_DECIDE)).isEqualTo(before + 1);
    }

    private long counted(CustomerTask.Kind kind) throws Exception {
        return supervisor.call(tasks::tasks).stream()
                .filter(task -> task.kind() == kind)
                .mapToLong(CustomerTask::count)
                .sum();
    }

    private long enrolled(String first, String last, String birthDate, String number) throws Exception {
        signedIn.is(Forms.account("partner.kewanee"));
        TypedIntake form = Forms.of(first, last, birthDate, number);
        return ((Enrolled) partnerStaff.call(() -> intakes.submit(UUID.randomUUID(), form, List.of()))).enrollmentId();
    }

    private long request(long enrollment) throws Exception {
        TransferWish wish =
                new TransferWish(Long.parseLong(Forms.institution(MURPHYSBORO)), TransferReason.MOVED_THERE);
        return partnerStaff.call(() -> transfers.request(enrollment, wish));
    }

    private long moved(long enrollment) throws Exception {
        long transfer = request(enrollment);
        signedIn.is(Forms.account("supervisor.murphysboro"));
        approve(transfer);
        return transfer;
    }

    private Void approve(long transfer) throws Exception {
        return supervisor.call(() -> {
            decisions.approve(transfer);
            return null;
        });
    }

    private void decline(long transfer, DeclineReason reason) throws Exception {
        supervisor.call(() -> {
            decisions.decline(transfer, reason);
            return null;
        });
    }

    private void assign(long enrollment) throws Exception {
        partnerStaff.call(() -> {
            assignments.assign(enrollment, Forms.account("partner.kewanee"));
            return null;
        });
    }

    private String exit(long enrollment) throws Exception {
        try {
            return partnerStaff.call(() -> {
                enrollments.exit(enrollment, LocalDate.now(ClockProducer.ILLINOIS), ExitReason.COMPLETED);
                return "ended";
            });
        } catch (NotFoundException moved) {
            return "moved";
        }
    }

    private static List<String> events(long enrollment) {
        return texts(
                "select kind from audit.event where enrollment_id = ? and kind like 'Transfer%' and kind not like '%Viewed' order by id",
                enrollment);
    }

    private static long number(String sql, Object... values) {
        return Tables.asOwner().number(sql, values);
    }

    private static List<String> texts(String sql, Object... values) {
        return Tables.asOwner().texts(sql, values);
    }
}
