package com.illinoisworknet.returningcitizens.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kewanee Life Skills Re-entry Center",
                "Possession of Another Person's Credit, Debit or Identification Card",
                "Manufacture or Delivery (any other amount, narcotic)",
                "St. Clair & Sons – Section § 9.1; A+B",
                "Centro de Reinserción Peña",
                "2nd Chance Center"
            })
    void namesAndTitlesAreTaken(String text) {
        assertThat(ReferenceField.TITLE.normalized("  " + text.replace(" ", " \u00A0 ") + "\t"))
                .isEqualTo(text);
    }

    /** What a spreadsheet would take for a formula, markup, and what nobody sees. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@sum(a1)",
                "\"quoted",
                "<b>bold</b>",
                "Center <script>",
                "Cen\u0000ter",
                "Cen\u200Bter",
                "Cen\u202Eter",
                "A\\B",
                "{0}",
                "Cen\uFFFDter"
            })
    void othersAreNot(String text) {
        assertRefused("referenceField.characters", () -> ReferenceField.TITLE.normalized(text));
    }

    @Test
    void blankAndEndlessTextsAreNot() {
        assertRefused("referenceField.blank", () -> ReferenceField.CITY.normalized(" \u00A0\t"));
        assertRefused("referenceField.tooLong", () -> ReferenceField.CITY.normalized("x".repeat(61)));
        assertThat(ReferenceField.CITY.normalized("x".repeat(60))).hasSize(60);
    }

    @ParameterizedTest
    @CsvSource({
        "'',         '',         1900-01-01, none",
        "03/01/2026, '',         2026-03-01, none",
        "2026-03-01, 2027-01-31, 2026-03-01, 2027-01-31",
        "3/1/2026,   12/31/2199, 2026-03-01, 2199-12-31"
    })
    void daysAreReadAsPeopleAndFilesWriteThem(String from, String until, String first, String end) {
        Validity validity = new Validity(Validity.parseFrom(from), Validity.parseUntil(until));

        assertThat(validity.from()).isEqualTo(LocalDate.parse(first));
        assertThat(validity.until()).isEqualTo(end.equals("none") ? Validity.NO_END : LocalDate.parse(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, usDate.format",
        "2026-13-01, usDate.format",
        "02/30/2026, usDate.noSuchDay",
        "46082,      usDate.format",
        "1899-12-31, validity.year",
        "2200-01-01, validity.year"
    })
    void otherDaysAreRefused(String typed, String problem) {
        assertRefused(problem, () -> Validity.parseFrom(typed));
        assertRefused(problem, () -> Validity.parseUntil(typed));
    }

    @Test
    void theEndIsTheFirstDayWithout() {
        Validity validity = new Validity(DAY, DAY.plusDays(2));

        assertThat(List.of(
                        validity.covers(DAY.minusDays(1)),
                        validity.covers(DAY),
                        validity.covers(DAY.plusDays(1)),
                        validity.covers(DAY.plusDays(2))))
                .containsExactly(false, true, true, false);
        assertRefused("validity.order", () -> new Validity(DAY, DAY));
        assertThat(new Validity(DAY, Validity.NO_END).endedOn(DAY)).isEqualTo(new Validity(DAY, DAY.plusDays(1)));
    }

    @Test
    void rowsAreToldApartHoweverTheyAreWritten() {
        ReferenceText text = offense("720 ILCS 5/19-1", "Burglary");

        assertThat(offense(" 720  ilcs 5/19-1", "BURGLARY").key()).isEqualTo(text.key());
        assertThat(offense("720 ILCS 5/19-1", "Residential Burglary").key()).isNotEqualTo(text.key());
        assertThat(text.label()).isEqualTo("720 ILCS 5/19-1 Burglary");
    }

    private static ReferenceText offense(String citation, String title) {
        return new ReferenceText(ReferenceKind.OFFENSES, List.of(citation, title, "Property"), Validity.unlimited());
    }

    private static void assertRefused(String problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(problem));
    }
}
