package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeExample.LISTS;
import static com.illinoisworknet.returningcitizens.intake.IntakeExample.filledIn;
import static com.illinoisworknet.returningcitizens.intake.IntakeExample.read;
import static com.illinoisworknet.returningcitizens.intake.IntakeExample.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the form, a table a field: what is typed, and what is said about it; nothing if it is right. */
class IntakeFormTest {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("com.illinoisworknet.returningcitizens.web.texts");

    @Test
    void requiredFieldsAloneMakeARequest() {
        var request = read(filledIn()).request().orElseThrow();

        assertThat(request.identity().name().full()).isEqualTo("Bob Kowalczyk");
        assertThat(request.identity().ssn()).isEmpty();
        assertThat(request.enrollment().idocNumber().value()).isEqualTo("R12345");
        assertThat(request.enrollment().release().countyCode()).isEmpty();
        assertThat(request.enrollment().sentence().offenseIds()).isEmpty();
    }

    @Test
    void everythingTypedArrivesInTheRequest() {
        var typed = filledIn()
                .with(IntakeField.MIDDLE_NAME, "A.")
                .with(IntakeField.SUFFIX, "Jr.")
                .with(IntakeField.SSN, "899-55-4417")
                .with(IntakeField.CONFIRM_SSN, "899554417")
                .with(IntakeField.MSR_COUNTY, "OUT")
                .with(IntakeField.OFFENSES, List.of("31"));

        var request = read(typed).request().orElseThrow();

        assertThat(request.identity().name().full()).isEqualTo("Bob A. Kowalczyk Jr.");
        assertThat(request.identity().ssn()).contains(new SocialSecurityNumber("899554417"));
        assertThat(request.enrollment().release().countyCode()).isEqualTo("OUT");
        assertThat(request.enrollment().sentence().offenseIds()).containsExactly(31L);
    }

    @Test
    void emptyFormSaysWhatIsMissingInTheOrderOfThePage() {
        var said = said(TypedIntake.empty());

        assertThat(said)
                .containsExactly(
                        "institution: intake.institution.missing",
                        "idocNumber: intake.idocNumber.missing",
                        "confirmIdocNumber: intake.confirmIdocNumber.missing",
                        "firstName: intake.firstName.missing",
                        "lastName: intake.lastName.missing",
                        "birthDate: intake.birthDate.missing",
                        "commitmentCounties: intake.commitmentCounties.missing",
                        "msrDate: intake.msrDate.missing",
                        "enrollmentDate: intake.enrollmentDate.missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INSTITUTION         | 7        |
            INSTITUTION         | 8        | institution: intake.institution.unknown
            INSTITUTION         | 7 or 1=1 | institution: intake.institution.unknown
            COMMITMENT_COUNTIES | 17197    |
            COMMITMENT_COUNTIES | OUT      | commitmentCounties: intake.commitmentCounties.unknown
            MSR_COUNTY          | OUT      |
            MSR_COUNTY          | 99999    | msrCounty: intake.msrCounty.unknown
            OFFENSES            | 31       |
            OFFENSES            | burglary | offenses: intake.offenses.unknown
            """)
    void onlyWhatIsOnTheListCanBeChosen(IntakeField field, String code, String said) {
        assertSaid(filledIn().with(field, code), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R12345  | R12345   |
            r-12345 | R 12345  |
            R48213  | R48231   | confirmIdocNumber: intake.confirmIdocNumber.differs
            R12345  |          | confirmIdocNumber: intake.confirmIdocNumber.missing
                    | R12345   | idocNumber: intake.idocNumber.missing
            R1234   | R12345   | idocNumber: idocNumber.format
            R12345  | R123456  | confirmIdocNumber: idocNumber.format
            """)
    void idocNumberIsTypedTwiceInAnyUsualForm(String number, String confirmed, String said) {
        var typed = with(with(filledIn(), IntakeField.IDOC_NUMBER, number), IntakeField.CONFIRM_IDOC_NUMBER, confirmed);

        assertSaid(typed, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            FIRST_NAME  | Muñoz-Pérez |
            LAST_NAME   | O’Brien     |
            LAST_NAME   | D'Angelo Jr |
            MIDDLE_NAME | A.          |
            FIRST_NAME  | -           | firstName: namePart.blank
            FIRST_NAME  | B0b         | firstName: namePart.digit
            LAST_NAME   | <b>Bob</b>  | lastName: namePart.character
            MIDDLE_NAME | A1          | middleName: namePart.digit
            SUFFIX      | 3           | suffix: namePart.digit
            """)
    void nameHasLettersAndWhatStandsBetweenThem(IntakeField field, String typed, String said) {
        assertSaid(filledIn().with(field, typed), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bob |     |
                | yes |
                |     | firstName: intake.firstName.missing
            Bob | yes | firstName: intake.firstName.thoughNone
            """)
    void firstNameIsThereOrSaidToBeNone(String first, String none, String said) {
        var typed = with(with(filledIn(), IntakeField.FIRST_NAME, first), IntakeField.NO_FIRST_NAME, none);

        assertSaid(typed, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    |             |
        899-55-4417 | 899 55 4417 |
        899-55-4417 | 899-55-4471 | confirmSsn: intake.confirmSsn.differs
        899-55-4417 |             | confirmSsn: intake.ssn.onlyOnce
                    | 899-55-4417 | ssn: intake.ssn.onlyOnce
        899-55-441  | 899-55-441  | ssn: socialSecurityNumber.format
        912-34-5678 | 912-34-5678 | ssn: socialSecurityNumber.itin
        666-12-3456 | 666-12-3456 | ssn: socialSecurityNumber.neverAssigned
        078-05-1120 | 078-05-1120 | ssn: socialSecurityNumber.placeholder
        """)
    void ssnIsTypedTwiceOrNotAtAll(String ssn, String confirmed, String said) {
        var typed = with(with(filledIn(), IntakeField.SSN, ssn), IntakeField.CONFIRM_SSN, confirmed);

        assertSaid(typed, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11/24/2008 |
            11/25/2008 | birthDate: intake.birthDate.underEighteen?
            11/24/2010 | birthDate: intake.birthDate.underEighteen?
            11/25/2010 | birthDate: intake.birthDate.tooYoung
            01/01/2027 | birthDate: intake.birthDate.tooYoung
            11/24/1916 |
            11/24/1915 | birthDate: intake.birthDate.tooOld
            12/31/1899 | birthDate: birthDate.tooEarly
            02/30/1988 | birthDate: usDate.noSuchDay
            13/14/1988 | birthDate: usDate.noSuchMonth
            3/14/88    | birthDate: usDate.format
            """)
    void customerIsSixteenToAHundredAndTen(String born, String said) {
        assertSaid(filledIn().with(IntakeField.BIRTH_DATE, born), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11/24/2026 |
            11/24/2030 |
            11/25/2030 | msrDate: intake.msrDate.farAhead?
            11/24/2126 | msrDate: intake.msrDate.farAhead?
            11/25/2126 | msrDate: intake.msrDate.tooFar
            11/23/2026 | msrDate: intake.msrDate.past?
            03/15/1988 | msrDate: intake.msrDate.past?
            03/14/1988 | msrDate: intake.msrDate.beforeBirth
            soon       | msrDate: usDate.format
            """)
    void releaseIsToComeWithinFourYears(String date, String said) {
        assertSaid(filledIn().with(IntakeField.MSR_DATE, date), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11/24/2025 |
            11/23/2025 | enrollmentDate: intake.enrollmentDate.longAgo?
            11/25/2026 | enrollmentDate: intake.enrollmentDate.future
            02/29/2026 | enrollmentDate: usDate.noSuchDay
            """)
    void enrollmentIsOfToday(String date, String said) {
        assertSaid(filledIn().with(IntakeField.ENROLLMENT_DATE, date), said);
    }

    @Test
    void nobodyIsEnrolledBeforeTheirSixteenthBirthday() {
        var typed =
                filledIn().with(IntakeField.BIRTH_DATE, "06/01/2010").with(IntakeField.ENROLLMENT_DATE, "05/31/2026");

        assertSaid(typed, "enrollmentDate: intake.enrollmentDate.beforeSixteen");
    }

    @Test
    void warningsStandBesideErrors() {
        var typed = filledIn().with(IntakeField.LAST_NAME, "0").with(IntakeField.MSR_DATE, "11/23/2026");

        var said = said(typed);

        assertThat(said).containsExactly("lastName: namePart.digit", "msrDate: intake.msrDate.past?");
    }

    @Test
    void tenThousandCharactersInEachFieldAreRefusedInEach() {
        var typed = TypedIntake.empty();
        for (IntakeField field : IntakeField.values()) {
            typed = typed.with(field, "9".repeat(10_000));
        }

        var fields = read(typed).errors().stream().map(Problem::field).toList();

        assertThat(fields)
                .containsExactlyInAnyOrder(Arrays.stream(IntakeField.values())
                        .filter(field -> field != IntakeField.NO_FIRST_NAME && field != IntakeField.CONFIRM_SSN)
                        .map(IntakeField::property)
                        .toArray(String[]::new));
    }

    @Test
    void moreChoicesThanAnyPersonMakesAreRefused() {
        var forged = IntStream.range(0, 5_000).mapToObj(Integer::toString).toList();

        assertSaid(filledIn().with(IntakeField.OFFENSES, forged), "offenses: intake.offenses.unknown");
    }

    @Test
    void sameCountyTwiceIsOneCounty() {
        var typed = filledIn().with(IntakeField.COMMITMENT_COUNTIES, List.of("17161", "17161"));

        var request = IntakeForm.read(IntakeExample.KEY, typed, LISTS).request().orElseThrow();

        assertThat(request.enrollment().sentence().countyCodes()).containsExactly("17161");
    }

    private static TypedIntake with(TypedIntake typed, IntakeField field, String text) {
        return typed.with(field, Objects.requireNonNullElse(text, ""));
    }

    private static void assertSaid(TypedIntake typed, String expected) {
        var said = said(typed);

        assertThat(said).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(said)
                .allMatch(line -> SENTENCES.containsKey(
                        line.substring(line.indexOf(' ') + 1).replace("?", "")));
    }
}
