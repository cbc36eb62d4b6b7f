package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each field compares: the same, similar (how), different, not known. "-" is a field that is not known. */
class ComparisonsTest {
    private static final Nicknames NICKNAMES = Nicknames.published();
    private final Comparisons comparisons = new Comparisons(NICKNAMES);

    @ParameterizedTest(name = "{0} / {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered | account      | verdict   | how
        Bob       | Bob          | AGREES    | NONE
        BOB       | bob          | AGREES    | NONE
        Dʼandre   | D'Andre      | AGREES    | NONE
        Bob       | Robert       | RESEMBLES | SHORT_FORM
        Robert    | Bob          | RESEMBLES | SHORT_FORM
        Pepe      | José         | RESEMBLES | SHORT_FORM
        B         | Bob          | RESEMBLES | INITIAL_ONLY
        Robert    | R.           | RESEMBLES | INITIAL_ONLY
        Terrence  | Terrrence    | RESEMBLES | SPELLING
        Marvin    | Mavrin       | RESEMBLES | SPELLING
        DeAndre   | De Andre     | RESEMBLES | SPELLING
        Mary      | Mary Ann     | RESEMBLES | PART_OF_DOUBLE_NAME
        Bob       | William      | DIFFERS   | NONE
        Bob       | Rod          | DIFFERS   | NONE
        B         | William      | DIFFERS   | NONE
        -         | Bob          | UNKNOWN   | NONE
        Bob       | -            | UNKNOWN   | NONE
        """)
    void givenNamesCompare(String entered, String account, Verdict verdict, Resemblance how) {
        GivenNameComparison comparison = new GivenNameComparison(Field.MIDDLE_NAME, NICKNAMES);

        FieldEvidence evidence = comparison.compare(folded(entered), folded(account));

        assertThat(evidence).isEqualTo(new FieldEvidence(Field.MIDDLE_NAME, verdict, how));
    }

    @ParameterizedTest(name = "{0} / {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered     | account        | verdict   | how
        Kowalczyk     | KOWALCZYK      | AGREES    | NONE
        O’Brien       | OBrien         | AGREES    | NONE
        Muñoz-Pérez   | Munoz Perez    | AGREES    | NONE
        Kowalczyk     | Kowalchyk      | RESEMBLES | SPELLING
        Kowalczyk     | Kovalchyk      | RESEMBLES | SPELLING
        McDonald      | Mc Donald      | RESEMBLES | SPELLING
        Garcia        | Garcia-Lopez   | RESEMBLES | PART_OF_DOUBLE_NAME
        Garcia-Lopez  | Lopez          | RESEMBLES | PART_OF_DOUBLE_NAME
        Cruz          | De La Cruz     | RESEMBLES | PART_OF_DOUBLE_NAME
        De La Cruz    | De La Rosa     | DIFFERS   | NONE
        Le            | Le Blanc       | DIFFERS   | NONE
        Lee           | Ley            | DIFFERS   | NONE
        Kowalczyk     | Miller         | DIFFERS   | NONE
        """)
    void lastNamesCompare(String entered, String account, Verdict verdict, Resemblance how) {
        LastNameComparison comparison = new LastNameComparison();

        FieldEvidence evidence = comparison.compare(folded(entered), folded(account));

        assertThat(evidence).isEqualTo(new FieldEvidence(Field.LAST_NAME, verdict, how));
    }

    @ParameterizedTest(name = "{0} / {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered | account | verdict | how
        Jr.       | JR      | AGREES  | NONE
        Jr.       | Junior  | AGREES  | NONE
        III       | iii     | AGREES  | NONE
        Jr.       | Sr.     | DIFFERS | NONE
        Jr.       | -       | UNKNOWN | NONE
        -         | -       | UNKNOWN | NONE
        """)
    void suffixesCompare(String entered, String account, Verdict verdict, Resemblance how) {
        SuffixComparison comparison = new SuffixComparison();

        FieldEvidence evidence = comparison.compare(folded(entered), folded(account));

        assertThat(evidence).isEqualTo(new FieldEvidence(Field.SUFFIX, verdict, how));
    }

    @ParameterizedTest(name = "{0} / {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered  | account    | verdict   | how
        1988-03-14 | 1988-03-14 | AGREES    | NONE
        1988-03-04 | 1988-04-03 | RESEMBLES | DAY_AND_MONTH_SWAPPED
        1988-01-02 | 1988-02-01 | RESEMBLES | DAY_AND_MONTH_SWAPPED
        1988-03-14 | 1988-03-24 | RESEMBLES | ONE_DIGIT_WRONG
        1988-03-14 | 1988-05-14 | RESEMBLES | ONE_DIGIT_WRONG
        1988-03-14 | 1978-03-14 | RESEMBLES | ONE_DIGIT_WRONG
        1988-03-14 | 1989-03-14 | RESEMBLES | ONE_DIGIT_WRONG
        1999-03-14 | 2000-03-14 | RESEMBLES | WITHIN_A_YEAR
        1988-03-14 | 1989-01-30 | RESEMBLES | WITHIN_A_YEAR
        1988-03-14 | 1987-04-25 | RESEMBLES | WITHIN_A_YEAR
        1988-02-29 | 1987-02-28 | RESEMBLES | WITHIN_A_YEAR
        1988-03-14 | 1989-04-15 | DIFFERS   | NONE
        1988-03-14 | 1970-11-02 | DIFFERS   | NONE
        -          | 1988-03-14 | UNKNOWN   | NONE
        1988-03-14 | -          | UNKNOWN   | NONE
        """)
    void birthDatesCompare(String entered, String account, Verdict verdict, Resemblance how) {
        PersonTraits person = People.person("Bob Kowalczyk," + entered + ",-");
        PersonTraits candidate = People.person("Bob Kowalczyk," + account + ",-");

        FieldEvidence evidence = comparisons.compare(person, candidate).of(Field.BIRTH_DATE);

        assertThat(evidence).isEqualTo(new FieldEvidence(Field.BIRTH_DATE, verdict, how));
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered | account | verdict
        4417      | 4417    | AGREES
        4417      | 4418    | DIFFERS
        4417      | -       | UNKNOWN
        -         | 4417    | UNKNOWN
        -         | -       | UNKNOWN
        """)
    void socialSecurityNumbersAreTheSameDifferentOrNotKnown(String entered, String account, Verdict verdict) {
        PersonTraits person = People.person("Bob Kowalczyk,-," + entered);
        PersonTraits candidate = People.person("Bob Kowalczyk,-," + account);

        FieldEvidence evidence = comparisons.compare(person, candidate).of(Field.SSN);

        assertThat(evidence).isEqualTo(new FieldEvidence(Field.SSN, verdict, Resemblance.NONE));
    }

    @ParameterizedTest(name = "{0} / {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered | account | verdict   | how
        R48213    | R48213  | AGREES    | NONE
        R48213    | R48218  | RESEMBLES | ONE_DIGIT_WRONG
        R48213    | M48213  | DIFFERS   | NONE
        R48213    | R39107  | DIFFERS   | NONE
        R48213    | -       | UNKNOWN   | NONE
        """)
    void idocNumbersCompare(String entered, String account, Verdict verdict, Resemblance how) {
        PersonTraits person = People.withIdoc(entered);
        PersonTraits candidate = People.withIdoc(account);

        FieldEvidence evidence = comparisons.compare(person, candidate).of(Field.IDOC_NUMBER);

        assertThat(evidence).isEqualTo(new FieldEvidence(Field.IDOC_NUMBER, verdict, how));
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered | account | verdict
        197       | 197     | AGREES
        031 197   | 197     | AGREES
        031       | 197     | DIFFERS
        031       | -       | UNKNOWN
        -         | 197     | UNKNOWN
        """)
    void oneCountyInCommonIsAgreement(String entered, String account, Verdict verdict) {
        PersonTraits person = People.inCounties(entered);
        PersonTraits candidate = People.inCounties(account);

        FieldEvidence evidence = comparisons.compare(person, candidate).of(Field.COUNTY);

        assertThat(evidence).isEqualTo(new FieldEvidence(Field.COUNTY, verdict, Resemblance.NONE));
    }

    @ParameterizedTest(name = "{0}, {1} / {2}, {3}: {4}, {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered: first, last | account: first, last   | first name    | last name
        Kowalczyk | Bob        | Bob       | Kowalczyk  | SWAPPED_NAMES | SWAPPED_NAMES
        James     | James      | James     | James      | AGREES        | AGREES
        -         | Nguyễn     | -         | Nguyen     | AGREES        | AGREES
        -         | Nguyen     | Bob       | Nguyen     | UNKNOWN       | AGREES
        """)
    void firstAndLastNameAreComparedTogether(
            String first, String last, String otherFirst, String otherLast, String firstIs, String lastIs) {
        PersonTraits person = People.named(blankIfDash(first), last);
        PersonTraits candidate = People.named(blankIfDash(otherFirst), otherLast);

        Evidence evidence = comparisons.compare(person, candidate);

        assertThat(said(evidence.of(Field.FIRST_NAME))).isEqualTo(firstIs);
        assertThat(said(evidence.of(Field.LAST_NAME))).isEqualTo(lastIs);
    }

    private static String said(FieldEvidence evidence) {
        return evidence.how() == Resemblance.NONE
                ? evidence.verdict().name()
                : evidence.how().name();
    }

    private static String folded(String cell) {
        return NameFolding.fold(blankIfDash(cell));
    }

    private static String blankIfDash(String cell) {
        return cell.equals("-") ? "" : cell;
    }
}
