package com.illinoisworknet.returningcitizens.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.load.ReadRow.Loadable;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.SecretsDirectory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final SsnVault VAULT = new SsnVault(SecretsDirectory.temporary()
            .key("encryption-1", 1)
            .key("search-token", 2)
            .vault());
    private static final RowReader READER = new RowReader(
            new Counties(Map.of("17031", "Cook", "17039", "De Witt", "17163", "St. Clair")), TODAY, VAULT);

    @Test
    void wholeRowIsTaken() {
        Loadable row = loadable(row(Map.of(
                Column.MIDDLE_NAME, "A.",
                Column.SUFFIX, "Jr.",
                Column.FORMER_LAST_NAMES, "Nowak; Muñoz-Pérez ;Nowak;",
                Column.BIRTH_DATE, "1980-02-29",
                Column.SSN, "349153221",
                Column.IDOC_NUMBER, "r12345",
                Column.COUNTY, "st clair",
                Column.USERNAME, "BobK")));

        assertThat(row.remarks()).isEmpty();
        assertThat(row.who().name()).isEqualTo(new PersonName("Bob", "A.", "Kowalczyk", "Jr."));
        assertThat(row.who().birthDate()).contains(new BirthDate(LocalDate.of(1980, 2, 29)));
        assertThat(row.who().ssn()).contains(new SocialSecurityNumber("349153221"));
        assertThat(row.traits().formerLastNames()).containsExactly("Nowak", "Muñoz-Pérez");
        assertThat(row.traits().idocNumber())
                .hasValueSatisfying(n -> assertThat(n.value()).isEqualTo("R12345"));
        assertThat(row.traits().countyCode()).isEqualTo("17163");
        assertThat(row.signIn().username()).isEqualTo("BobK");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "ACCOUNT_ID, ^^, MISSING",
                "ACCOUNT_ID, Bob's account, ID_FORM",
                "FIRST_NAME, B0b, NAME_DIGIT",
                "MIDDLE_NAME, <b>, NAME_CHARACTER",
                "LAST_NAME, --, NAME_BLANK",
                "LAST_NAME, Kowalczyk?, NAME_CHARACTER",
                "SUFFIX, 3rd, NAME_DIGIT",
                "FIRST_NAME, ^Bob\nA2,Ann^, LINE_BREAK",
                "USERNAME, bob kowalczyk, USERNAME_FORM",
                "USERNAME, 1bob, USERNAME_FORM",
            })
    void rowIsRefused(Column column, String cell, Reason reason) {
        ReadRow read = READER.read(row(Map.of(column, cell)));

        assertThat(read).isInstanceOf(ReadRow.Refused.class);
        assertThat(read.remarks()).extracting(Remark::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH_DATE, 1981-02-29, DATE_FORM",
        "BIRTH_DATE, 02/28/1981, DATE_FORM",
        "BIRTH_DATE, 1899-12-31, DATE_TOO_EARLY",
        "BIRTH_DATE, 2026-03-03, DATE_IN_FUTURE",
        "BIRTH_DATE, +999999999-12-31, DATE_IN_FUTURE",
        "SSN, 111-11-1111, SSN_PLACEHOLDER",
        "SSN, 111111111, SSN_PLACEHOLDER",
        "SSN, 912345678, SSN_ITIN",
        "SSN, 666123456, SSN_NEVER_ASSIGNED",
        "SSN, 12345, SSN_FORM",
        "IDOC_NUMBER, 12345, IDOC_NUMBER_FORM",
        "COUNTY, nsw, COUNTY_UNKNOWN",
        "FORMER_LAST_NAMES, N0wak, NAME_DIGIT",
        "PASSWORD_HASH, secret, PASSWORD_HASH_FORM",
    })
    void cellIsLeftOutAndTheRowLoaded(Column column, String cell, Reason reason) {
        Loadable row = loadable(row(Map.of(column, cell)));

        assertThat(row.remarks())
                .containsExactly(new Remark(17, "A1", column.header(), Remark.Outcome.LEFT_OUT, reason));
        assertThat(row.who().birthDate()).isEmpty();
        assertThat(row.who().ssn()).isEmpty();
        assertThat(row.traits().countyCode()).isEmpty();
        assertThat(row.traits().formerLastNames()).isEmpty();
        assertThat(row.signIn().passwordHash()).isEmpty();
    }

    @Test
    void everyWrongPartOfANameIsRemarked() {
        ReadRow read = READER.read(row(Map.of(Column.FIRST_NAME, "B0b", Column.LAST_NAME, "K?")));

        assertThat(read.remarks()).extracting(Remark::column).containsExactly("first_name", "last_name");
    }

    @Test
    void onlyNameIsALastNameWhereverItStands() {
        Loadable row = loadable(row(Map.of(Column.LAST_NAME, "")));

        assertThat(row.who().name()).isEqualTo(new PersonName("", "", "Bob", ""));
        assertThat(row.remarks())
                .containsExactly(
                        new Remark(17, "A1", "first_name", Remark.Outcome.TAKEN_AS_LAST_NAME, Reason.ONE_NAME));
    }

    @ParameterizedTest
    @CsvSource({"'', last_name, MISSING", "B0b, first_name, NAME_DIGIT"})
    void rowWithoutAnyNameThatCanStandIsRefused(String firstName, String column, Reason reason) {
        ReadRow read = READER.read(row(Map.of(Column.FIRST_NAME, firstName, Column.LAST_NAME, "")));

        assertThat(read.remarks()).containsExactly(new Remark(17, "A1", column, Remark.Outcome.REFUSED, reason));
    }

    @Test
    void rowOfAnotherWidthIsRefusedByItsLineOnly() {
        ReadRow read = READER.read(SourceRow.torn(17));

        assertThat(read.remarks()).containsExactly(new Remark(17, "", "", Remark.Outcome.REFUSED, Reason.TORN));
    }

    @ParameterizedTest
    @CsvSource({"349-15-3221", "349153221"})
    void whatMayBeASocialSecurityNumberInTheWrongPlaceIsNotShown(String id) {
        ReadRow read = READER.read(row(Map.of(Column.ACCOUNT_ID, id, Column.LAST_NAME, "")));

        assertThat(read.remarks()).extracting(Remark::accountId).containsExactly("");
    }

    @Property(tries = 500)
    void anyRowIsReadAndNoRemarkShowsACell(@ForAll("cells") List<String> cells) {
        ReadRow read = READER.read(new SourceRow(17, cells));

        assertThat(read.remarks()).allSatisfy(remark -> {
            assertThat(remark.accountId()).isIn("", cells.get(Column.ACCOUNT_ID.ordinal()));
            assertThat(remark.column())
                    .isIn(Arrays.stream(Column.values()).map(Column::header).toArray())
                    .isNotBlank();
        });
    }

    @Property(tries = 200)
    void digestTellsRowsApartByWhatTheySay(@ForAll("texts") String one, @ForAll("texts") String other) {
        String digest = digest(Map.of(Column.COUNTY, one));

        assertThat(digest.equals(digest(Map.of(Column.COUNTY, other)))).isEqualTo(one.equals(other));
    }

    @Test
    void digestKnowsInWhichColumnSomethingStands() {
        String first = digest(Map.of(Column.MIDDLE_NAME, "Lee", Column.SUFFIX, ""));
        String second = digest(Map.of(Column.MIDDLE_NAME, "", Column.SUFFIX, "Lee"));

        assertThat(first).isNotEqualTo(second);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(70), texts())
                .list()
                .ofSize(Column.values().length)
                .filter(cells -> cells.stream().noneMatch(cell -> cell.contains("\n") || cell.contains("\r")));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("", "Bob", "Kowalczyk", "A1", "1980-01-01", "349153221", "R12345", "Cook", "O’Brien;Li");
    }

    private static String digest(Map<Column, String> cells) {
        return loadable(row(cells)).key().digest();
    }

    private static Loadable loadable(SourceRow row) {
        ReadRow read = READER.read(row);
        assertThat(read).isInstanceOf(Loadable.class);
        return (Loadable) read;
    }

    /** A row of Bob Kowalczyk on line 17, with other cells where they are given. */
    private static SourceRow row(Map<Column, String> cells) {
        Map<Column, String> bob =
                Map.of(Column.ACCOUNT_ID, "A1", Column.FIRST_NAME, "Bob", Column.LAST_NAME, "Kowalczyk");
        return new SourceRow(
                17,
                Arrays.stream(Column.values())
                        .map(column -> cells.getOrDefault(column, bob.getOrDefault(column, "")))
                        .toList());
    }
}
