package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.reference.CsvTable;
import com.illinoisworknet.returningcitizens.reference.CsvText;
import com.illinoisworknet.returningcitizens.reference.ImportOutcome;
import com.illinoisworknet.returningcitizens.reference.ReferenceAdministrationService;
import com.illinoisworknet.returningcitizens.reference.ReferenceChange;
import com.illinoisworknet.returningcitizens.reference.ReferenceEntry;
import com.illinoisworknet.returningcitizens.reference.ReferenceImportService;
import com.illinoisworknet.returningcitizens.reference.ReferenceKind;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.reference.ReferenceText;
import com.illinoisworknet.returningcitizens.reference.Validity;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Institutions and offenses, from the service to the tables. */
@ExtendWith(ArquillianExtension.class)
public class ReferenceAdministrationIT {
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    @Inject
    ReferenceAdministrationService reference;

    @Inject
    ReferenceImportService imports;

    @Inject
    ReferenceService lists;

    @Inject
    StateAdministrator administrator;

    @Inject
    SignedInAccount signedIn;

    @Resource
    ManagedExecutorService threads;

    @BeforeEach
    void administratorSignsIn() {
        signedIn.is(Forms.account("state.admin"));
    }

    @AfterEach
    void signOut() {
        signedIn.isNobody();
    }

    @Test
    void endedOffenseIsOfferedNoMoreAndStaysWhereItIs() throws Exception {
        ReferenceText added = offense("Ended Offense", Validity.unlimited());
        add(added);
        add(added);
        ReferenceEntry entry = only("ended offense");
        boolean offered = offers("Ended Offense");

        change(entry, offense("Ended Offense", new Validity(Validity.ALWAYS, YESTERDAY)));

        assertThat(offered).isTrue();
        assertThat(offers("Ended Offense")).isFalse();
        assertThat(administrator.call(() -> lists.offense(entry.id()))).isPresent();
        assertThat(events(entry.id()))
                .containsExactly(
                        "ReferenceAdded " + Forms.account("state.admin"),
                        "ReferenceChanged " + Forms.account("state.admin"));
    }

    @Test
    void twoRowsAreNotCalledTheSameAndNobodysChangeIsOverwritten() throws Exception {
        add(offense("First Offense", Validity.unlimited()));
        add(offense("Second Offense", Validity.unlimited()));
        ReferenceEntry second = only("second offense");

        assertThatThrownBy(() -> change(second, offense("FIRST offense", Validity.unlimited())))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("referenceRow.taken"));
        change(second, offense("Third Offense", Validity.unlimited()));
        ReferenceChange late = change(second, offense("Fourth Offense", Validity.unlimited()));

        assertThat(late).isInstanceOfSatisfying(ReferenceChange.ChangedMeanwhile.class, changed -> assertThat(
                        changed.present().label())
                .isEqualTo("999 ILCS 1/1 Third Offense"));
    }

    @Test
    void importDoesWhatWasShownOrNothing() throws Exception {
        String file = "citation,title,category\n999 ILCS 2/1,Import One,Test\n999 ILCS 2/2,Import Two,Test\n";
        String shown = administrator.call(
                () -> imports.plan(ReferenceKind.OFFENSES, table(file), false).signature());
        add(new ReferenceText(
                ReferenceKind.OFFENSES, List.of("999 ILCS 2/2", "Import Two", "Other"), Validity.unlimited()));

        ImportOutcome overtaken = carryOut(file, shown);
        long before = rows();
        ImportOutcome again =
                carryOut(file, ((ImportOutcome.LookAgain) overtaken).plan().signature());

        assertThat(before).isEqualTo(1);
        assertThat(again).isInstanceOf(ImportOutcome.Done.class);
        assertThat(
                        Tables.asOwner()
                                .texts(
                                        "select title || ' ' || category from offense where citation like '999 ILCS 2/%' order by 1"))
                .containsExactly("Import One Test", "Import Two Test");
        assertThat(
                        Tables.asOwner()
                                .texts(
                                        "select details::text from audit.event where kind = 'ReferenceImported' order by id desc limit 1"))
                .containsExactly("{\"kind\": \"OFFENSES\", \"added\": 1, \"ended\": 0, \"changed\": 1}");
    }

    @Test
    void fileWithAWrongLineChangesNothing() throws Exception {
        String file = "citation,title,category\n999 ILCS 2/8,Import Eight,Test\n999 ILCS 2/9,=cmd(),Test\n";
        String shown = administrator.call(
                () -> imports.plan(ReferenceKind.OFFENSES, table(file), false).signature());

        ImportOutcome outcome = carryOut(file, shown);

        assertThat(outcome).isInstanceOf(ImportOutcome.LookAgain.class);
        assertThat(Tables.asOwner().texts("select title from offense where citation = '999 ILCS 2/8'"))
                .isEmpty();
    }

    @Test
    void ofManyImportsAtOnceOneIsCarriedOut() throws Exception {
        String file = "citation,title,category\n999 ILCS 3/1,At Once,Test\n999 ILCS 3/2,At Once,Test\n";
        String shown = administrator.call(
                () -> imports.plan(ReferenceKind.OFFENSES, table(file), false).signature());

        List<Future<ImportOutcome>> presses = List.of(1, 2, 3, 4).stream()
                .map(press -> threads.submit(() -> {
                    signedIn.is(Forms.account("state.admin"));
                    return carryOut(file, shown);
                }))
                .toList();

        int done = 0;
        for (Future<ImportOutcome> press : presses) {
            done += press.get() instanceof ImportOutcome.Done ? 1 : 0;
        }
        assertThat(done).isEqualTo(1);
        assertThat(Tables.asOwner().number("select count(*) from offense where citation like '999 ILCS 3/%'"))
                .isEqualTo(2);
    }

    private void add(ReferenceText text) throws Exception {
        administrator.call(() -> {
            reference.add(text);
            return true;
        });
    }

    private ReferenceChange change(ReferenceEntry entry, ReferenceText wanted) throws Exception {
        return administrator.call(() -> reference.change(entry.id(), entry.text(), wanted));
    }

    private ReferenceEntry only(String search) throws Exception {
        List<ReferenceEntry> found = administrator.call(() -> reference.find(ReferenceKind.OFFENSES, search));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private boolean offers(String title) throws Exception {
        return !administrator.call(lists::offenses).search(title).isEmpty();
    }

    private ImportOutcome carryOut(String file, String shown) throws Exception {
        return administrator.call(() -> imports.carryOut(ReferenceKind.OFFENSES, table(file), false, shown));
    }

    private static CsvTable table(String file) {
        return CsvTable.of(ReferenceKind.OFFENSES, new CsvText(file));
    }

    private static ReferenceText offense(String title, Validity validity) {
        return new ReferenceText(ReferenceKind.OFFENSES, List.of("999 ILCS 1/1", title, "Test"), validity);
    }

    private static long rows() {
        return Tables.asOwner().number("select count(*) from offense where citation like '999 ILCS 2/%'");
    }

    private static List<String> events(long row) {
        return Tables.asOwner().texts("""
                        select kind || ' ' || actor_id from audit.event
                        where kind in ('ReferenceAdded', 'ReferenceChanged') and details ->> 'rowId' = ? order by id""", Long.toString(row));
    }
}
