package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.SsnTraitsReader;
import com.illinoisworknet.returningcitizens.person.NameFolding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each field compares, as tables of examples. "-" is a field that is not known. */
class ComparisonsTest {
    private static final Population PEOPLE = People.tenThousand();
    private static final Weights WEIGHTS = Weights.of(ModelFile.published());
    private static final Comparisons COMPARISONS = new Comparisons(Nicknames.published());

    private final GivenNameComparison given = new GivenNameComparison(Nicknames.published());
    private final LastNameComparison last = new LastNameComparison();

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered   | account      | how alike
        Bob         | Bob          | SAME
        BOB         | bob          | SAME
        Dʼandre     | D'Andre      | SAME
        DeAndre     | De Andre     | SAME
        Bob         | Robert       | SHORT_FORM
        Robert      | Bob          | SHORT_FORM
        Pepe        | José         | SHORT_FORM
        Terrence    | Terrrence    | ONE_SLIP
        Marvin      | Mavrin       | ONE_SLIP
        Jhon        | John         | SHORT_FORM
        Stephen     | Steven       | SHORT_FORM
        Kristopher  | Krystofer    | SAME_SOUND
        Antoinette  | Antionete    | TWO_SLIPS
        B           | Bob          | INITIAL
        Robert      | R.           | INITIAL
        B           | B            | INITIAL
        B           | William      | DIFFERENT
        Shaniqua    | Shan         | BEGINNING
        Mary        | Mary Ann     | PART
        José Luis   | Pepe         | PART
        Bobert      | Robert       | ONE_SLIP
        Willaim     | Bill         | MISSPELLED_SHORT_FORM
        Christiana  | Christopher  | ALIKE
        Bob         | William      | DIFFERENT
        -           | Bob          | UNKNOWN
        Bob         | -            | UNKNOWN
        """)
    void givenNamesCompare(String entered, String account, Level level) {
        NameFinding finding = given.compare(words(entered), words(account), PEOPLE);

        assertThat(finding.level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} / {1}, formerly {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered     | account        | formerly | how alike
        Kowalczyk     | KOWALCZYK      | -        | SAME
        O’Brien       | OBrien         | -        | SAME
        Muñoz-Pérez   | Munoz Perez    | -        | SAME
        McDonald      | Mc Donald      | -        | SAME
        Kowalczyk     | Kowalchyk      | -        | ONE_SLIP
        Szymczak      | Shimchak       | -        | DIFFERENT
        Cardenas      | Kardenass      | -        | SAME_SOUND
        Kowalczyk     | Kovalchyk      | -        | TWO_SLIPS
        Garcia        | Garcia-Lopez   | -        | PART
        Garcia-Lopez  | Lopez          | -        | PART
        Cruz          | De La Cruz     | -        | PART
        Gracia        | Garcia-Lopez   | -        | MISSPELLED_PART
        De La Cruz    | De La Rosa     | -        | ALIKE
        Miller        | Kowalczyk      | Miller   | FORMER_NAME
        Miler         | Kowalczyk      | Miller   | FORMER_NAME
        Lee           | Ley            | -        | ONE_SLIP
        Kowalczyk     | Miller         | -        | DIFFERENT
        """)
    void lastNamesCompare(String entered, String account, String formerly, Level level) {
        List<NameWords> former = words(formerly).isEmpty() ? List.of() : List.of(words(formerly));

        NameFinding finding = last.compare(words(entered), words(account), former, PEOPLE);

        assertThat(finding.level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered | account | how alike
        Jr.       | JR      | SAME
        Jr.       | Junior  | SAME
        III       | iii     | SAME
        Jr.       | Sr.     | DIFFERENT
        Jr.       | -       | UNKNOWN
        -         | -       | UNKNOWN
        """)
    void suffixesCompare(String entered, String account, Level level) {
        PersonTraits person = PersonTraits.ofFolded("bob", "", "kowalczyk", folded(entered));
        PersonTraits candidate = PersonTraits.ofFolded("bob", "", "kowalczyk", folded(account));

        assertThat(compare(person, candidate).level(Field.SUFFIX)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered  | account    | how alike
        1988-03-14 | 1988-03-14 | SAME
        1988-03-04 | 1988-04-03 | DAY_AND_MONTH_SWAPPED
        1988-01-02 | 1988-02-01 | DAY_AND_MONTH_SWAPPED
        1988-03-14 | 1988-03-24 | ONE_DIGIT
        1988-03-14 | 1988-05-14 | ONE_DIGIT
        1988-03-14 | 1978-03-14 | TEN_YEARS_OFF
        1988-03-14 | 1989-03-14 | ONE_YEAR_OFF
        1999-03-14 | 2000-03-14 | ONE_YEAR_OFF
        1988-03-14 | 1988-03-41 | UNKNOWN
        1988-03-12 | 1988-03-21 | DIGITS_SWAPPED
        1988-01-01 | 1988-07-19 | DEFAULT_DAY
        1988-01-01 | 1970-07-19 | DEFAULT_DATE
        1988-03-14 | 1971-03-14 | SAME_DAY_AND_MONTH
        1988-03-14 | 1988-03-25 | SAME_YEAR_AND_MONTH
        1988-03-14 | 1988-10-14 | SAME_YEAR_AND_DAY
        1988-03-14 | 1988-10-25 | SAME_YEAR
        1988-03-14 | 1991-10-25 | WITHIN_FIVE_YEARS
        1988-03-14 | 1970-11-02 | DIFFERENT
        -          | 1988-03-14 | UNKNOWN
        1988-03-14 | -          | UNKNOWN
        """)
    void birthDatesCompare(String entered, String account, Level level) {
        PersonTraits person = People.person("Bob Kowalczyk," + entered + ",-");
        PersonTraits candidate = People.person("Bob Kowalczyk," + (account.endsWith("41") ? "-" : account) + ",-");

        assertThat(compare(person, candidate).level(Field.BIRTH_DATE)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered | account   | how alike
        899554417 | 899554417 | SAME
        899554417 | 899554418 | LAST_DIGIT
        899554417 | 899654417 | ONE_DIGIT
        899554417 | 899554471 | DIGITS_SWAPPED
        899554417 | 899554499 | DIFFERENT
        899554417 | 123006789 | DIFFERENT
        4417      | 899554417 | SAME_LAST_FOUR
        4418      | 899554417 | DIFFERENT
        899554417 | -         | UNKNOWN
        -         | 899554417 | UNKNOWN
        """)
    void socialSecurityNumbersCompareByTheirHashes(String entered, String account, Level level) {
        PersonTraits person = withSsn(entered);
        PersonTraits candidate = withSsn(account);

        assertThat(compare(person, candidate).level(Field.SSN)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered | account | how alike
        R48213    | R48213  | SAME
        R48213    | R48218  | ONE_DIGIT
        R48213    | M48213  | DIFFERENT
        R48213    | R39107  | DIFFERENT
        R48213    | -       | UNKNOWN
        """)
    void idocNumbersCompare(String entered, String account, Level level) {
        assertThat(compare(People.withIdoc(entered), People.withIdoc(account)).level(Field.IDOC_NUMBER))
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered | account | how alike
        197       | 197     | SAME
        031 197   | 197     | SAME
        031       | 197     | DIFFERENT
        031       | -       | UNKNOWN
        -         | 197     | UNKNOWN
        """)
    void oneCountyInCommonIsAgreement(String entered, String account, Level level) {
        assertThat(compare(People.inCounties(entered), People.inCounties(account))
                        .level(Field.COUNTY))
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} {1} {2} / {3} {4} {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered: first, middle, last | account: first, middle, last | order
        Bob       | Lee  | Kowalczyk   | Bob    | Lee    | Kowalczyk   | AS_ENTERED
        Kowalczyk | -    | Bob         | Bob    | -      | Kowalczyk   | FIRST_AND_LAST_SWAPPED
        Kowalcyzk | -    | Robert      | Bob    | -      | Kowalczyk   | FIRST_AND_LAST_SWAPPED
        Lee       | Bob  | Kowalczyk   | Bob    | Lee    | Kowalczyk   | FIRST_AND_MIDDLE_SWAPPED
        L         | Bob  | Kowalczyk   | Bob    | -      | Kowalczyk   | FIRST_AND_MIDDLE_SWAPPED
        Kowalczyk | Bob  | Lee         | Bob    | Lee    | Kowalczyk   | MIDDLE_LAST_FIRST
        Kowalczyk | -    | Bob         | Bob    | -      | Miller      | FIRST_AND_LAST_SWAPPED
        Kowalczyk | -    | Bob         | Ann    | -      | Kowalczyk   | FIRST_AND_LAST_SWAPPED
        -         | -    | Suharto     | Suharto | -     | Miller      | FIRST_AND_LAST_SWAPPED
        Suharto   | -    | Miller      | -      | -      | Suharto     | FIRST_AND_LAST_SWAPPED
        -         | -    | Suharto     | -      | -      | Suharto     | AS_ENTERED
        James     | -    | James       | James  | -      | James       | AS_ENTERED
        Bob       | -    | Kowalczyk   | Ann    | -      | Miller      | AS_ENTERED
        """)
    void namesCanStandInAnothersPlace(
            String first,
            String middle,
            String last,
            String otherFirst,
            String otherMiddle,
            String otherLast,
            Arrangement order) {
        PersonTraits person = PersonTraits.ofFolded(folded(first), folded(middle), folded(last), "");
        PersonTraits candidate = PersonTraits.ofFolded(folded(otherFirst), folded(otherMiddle), folded(otherLast), "");

        assertThat(compare(person, candidate).names().arrangement()).isEqualTo(order);
    }

    private static Comparison compare(PersonTraits entered, PersonTraits account) {
        return COMPARISONS.compare(entered, account, PEOPLE, WEIGHTS);
    }

    private static PersonTraits withSsn(String digits) {
        PersonTraits somebody = People.named("Bob", "Kowalczyk");
        return switch (digits.length()) {
            case 1 -> somebody;
            case 4 -> somebody.with(SsnTraits.ofLastFour(Integer.parseInt(digits)));
            default -> somebody.with(People.token(digits).near(SsnTraitsReader.slips(digits, Long::parseLong)));
        };
    }

    private static NameWords words(String cell) {
        return NameWords.of(folded(cell));
    }

    private static String folded(String cell) {
        return cell.equals("-") ? "" : NameFolding.fold(cell);
    }
}
