package com.illinoisworknet.returningcitizens.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the import of a file would do to a list of two institutions, of which one has an end. */
class PlanningTest {
    private static final String HEADER = "name,kind,city,county\n";
    private static final String KEWANEE = "Kewanee Center,Re-entry Center,Kewanee,17073\n";
    private static final String ELGIN = "Elgin Center,Treatment Center,Elgin,17089\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Validity UNTIL_JUNE = new Validity(Validity.ALWAYS, LocalDate.of(2026, 6, 1));
    private static final Choices COUNTIES = new Choices(
            List.of(new Choice("17073", "Henry"), new Choice("17089", "Kane"), new Choice("17163", "St. Clair")));

    @Test
    void rowsAreAddedChangedEndedOrLetBe() {
        ImportPlan plan = plan("""
                name,security,type,city,county_fips,valid_to
                kewanee  center,Minimum,Re-entry Center,Kewanee,Henry,
                Elgin Center,,Treatment Center,Elgin,17089,2026-01-31
                New Center,,Camp,Belleville,st clair,
                """);

        assertThat(plan.rows())
                .extracting(PlannedRow::step)
                .containsExactly(ImportStep.CHANGED, ImportStep.ENDED, ImportStep.ADDED);
        assertThat(plan.rows().get(0).changes())
                .containsExactly(new FieldChange("name", "Kewanee Center", "kewanee center"));
        assertThat(plan.rows().get(1).changes())
                .containsExactly(new FieldChange("validUntil", "06/01/2026", "01/31/2026"));
        assertThat(plan.possible()).isTrue();
    }

    @Test
    void fileWithoutDatesLeavesThemAsTheyAre() {
        ImportPlan plan = plan(HEADER + KEWANEE + ELGIN);

        assertThat(plan.count(ImportStep.UNCHANGED)).isEqualTo(2);
        assertThat(plan.possible()).isFalse();
    }

    @Test
    void wholeListEndsWhatItLacksUnlessThatHasEnded() {
        CsvTable file =
                CsvTable.of(ReferenceKind.INSTITUTIONS, new CsvText(HEADER + "New Center,Camp,Belleville,17163\n"));

        ImportPlan plan = planning().of(file, TODAY);

        assertThat(plan.rows())
                .extracting(PlannedRow::line, PlannedRow::label, PlannedRow::step)
                .containsExactly(
                        tuple(2L, "New Center", ImportStep.ADDED), tuple(0L, "Kewanee Center", ImportStep.ENDED));
    }

    /** A line that is wrong, the field that is named, and why. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "New Center,Camp,Belleville,17999          | county | referenceRow.noCounty",
                "New Center,Camp,Belleville,OUT            | county | referenceRow.noCounty",
                "=HYPERLINK(1),Camp,Belleville,17163       | name   | referenceField.characters",
                "New Center,,Belleville,17163              | kind   | referenceField.blank",
                "New Center,Camp,Belleville                | ''     | importRow.torn",
                "New Center,Camp,Belleville,17163,more     | ''     | importRow.torn",
                "KEWANEE CENTER,Camp,Belleville,17163      | ''     | importRow.twice"
            })
    void wrongLineIsNamedAndKeepsAllFromBeingImported(String line, String field, String problem) {
        ImportPlan plan = plan(HEADER + KEWANEE + line + "\n" + ELGIN);

        PlannedRow refused = plan.rows().get(1);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.problems()).singleElement().satisfies(told -> {
            assertThat(told.field()).isEqualTo(field);
            assertThat(told.messageKey()).isEqualTo(problem);
        });
        assertThat(plan.possible()).isFalse();
    }

    @Test
    void linesAreNumberedAsEditorsDo() {
        ImportPlan plan = plan(HEADER + "\"New\nCenter\",Camp,Belleville,17163\n=x,Camp,Belleville,17163\n");

        assertThat(plan.rows()).extracting(PlannedRow::line).containsExactly(2L, 4L);
        assertThat(plan.rows().get(0).label()).isEqualTo("New Center");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'name,kind,city'                     | csvTable.columns",
                "'name,kind,city,county,County'       | csvTable.twice",
                "'name,kind,type,city,county'         | csvTable.twice",
                "'name;kind;city;county'              | csvTable.columns",
                "'name,kind,city,county\n\"New\"x,y,z,17163' | csvTable.unreadable"
            })
    void fileThatIsNoSuchListIsNotRead(String file, String problem) {
        assertRefused(problem, () -> CsvTable.of(ReferenceKind.INSTITUTIONS, new CsvText(file)));
    }

    @Test
    void endlessFilesAreNotRead() {
        assertRefused("csvTable.tooLong", () -> plan(HEADER + "a,b,c,d\n".repeat(CsvTable.MOST_ROWS + 1)));
        assertRefused("csvText.tooLarge", () -> CsvText.of(new byte[CsvText.MOST_BYTES + 1]));
    }

    @Test
    void markOfSpreadsheetsIsPassedOverAndOtherEncodingsAreRefused() {
        byte[] marked = ("\uFEFF" + HEADER + KEWANEE).getBytes(StandardCharsets.UTF_8);

        assertThat(CsvText.of(marked).value()).isEqualTo(HEADER + KEWANEE);
        assertRefused("csvText.encoding", () -> CsvText.of((HEADER + KEWANEE).getBytes(StandardCharsets.UTF_16)));
        assertRefused("csvText.encoding", () -> CsvText.of("Peña".getBytes(StandardCharsets.ISO_8859_1)));
        assertRefused("csvText.encoding", () -> CsvText.of("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)));
        assertRefused("csvText.empty", () -> CsvText.of("\uFEFF \r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void planIsKnownAgainByItsSignature() {
        String shown = plan(HEADER + "New Center,Camp,Belleville,17163\n").signature();

        assertThat(plan(HEADER + "New  Center,Camp,Belleville,17163").signature())
                .isEqualTo(shown);
        assertThat(plan(HEADER + "New Center,Camp,Belleville,17073\n").signature())
                .isNotEqualTo(shown);
    }

    @Property
    void whateverTheBytesAreTheyAreReadOrRefused(@ForAll byte[] file) {
        try {
            plan(CsvText.of(file).value());
        } catch (InvalidValueException refused) {
            assertThat(refused.messageKey()).matches("csv(Text|Table)\\.\\w+");
        }
    }

    @Property
    void whateverTheCellsAreNothingThatLooksLikeAFormulaIsTaken(@ForAll String name, @ForAll String city) {
        ImportPlan plan = plan(HEADER + line(List.of(name, "Camp", city, "17073")));

        assertThat(plan.rows()).allSatisfy(row -> {
            if (row instanceof PlannedRow.Addition addition) {
                assertThat(addition.wanted().texts()).allMatch(text -> text.matches("(?s)[\\p{L}\\p{N}].*"));
            } else {
                assertThat(row.problems()).isNotEmpty();
            }
        });
    }

    @Property
    void whatWasWrittenIsReadAgain(@ForAll("texts") List<String> texts) {
        ImportPlan plan = plan(HEADER + line(texts));

        assertThat(((PlannedRow.Addition) plan.rows().get(0)).wanted().texts()).isEqualTo(texts);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("abcñÄ, .'\"()-/&")
                .ofMinLength(0)
                .ofMaxLength(30)
                .map(rest -> ("N" + rest).strip().replaceAll(" +", " "));
        return Combinators.combine(text, text, text).as((name, kind, city) -> List.of(name, kind, city, "17073"));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static ImportPlan plan(String csv) {
        return planning().of(CsvTable.of(ReferenceKind.INSTITUTIONS, new CsvText(csv)), Validity.NO_END);
    }

    private static Planning planning() {
        return new Planning(
                ReferenceKind.INSTITUTIONS,
                COUNTIES,
                List.of(new Row(1, KEWANEE, Validity.unlimited()), new Row(2, ELGIN, UNTIL_JUNE)));
    }

    private static void assertRefused(String problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(problem));
    }

    /** A row without a database. */
    private record Row(long id, String line, Validity validity) implements ReferenceRow {
        @Override
        public ReferenceText text() {
            return new ReferenceText(
                    ReferenceKind.INSTITUTIONS, Arrays.asList(line.strip().split(",")), validity);
        }

        @Override
        public void take(ReferenceText other) {
            throw new IllegalStateException("A plan changes nothing.");
        }

        @Override
        public Choice choice() {
            return new Choice(Long.toString(id), text().label());
        }
    }
}
