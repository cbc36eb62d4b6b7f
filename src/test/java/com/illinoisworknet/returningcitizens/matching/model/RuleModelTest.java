package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The words <em>Very likely</em>, <em>Likely</em>, <em>Possible</em>, rule by rule. A person is first and last name,
 * birth date, Social Security number (four digits stand for nine); a dash is not known.
 */
class RuleModelTest {
    private static final MatchModel MODEL = MatchModel.byRule();

    @ParameterizedTest(name = "{3}: {0} / {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered                       | account                         | word        | why
        Bob Kowalczyk, 1988-03-14, 4417 | Bob Kowalczyk, 1988-03-14, 4417 | VERY_LIKELY | everything same
        Bob Kowalczyk, 1988-03-14, -    | Bob Kowalczyk, 1988-03-14, 4417 | VERY_LIKELY | names and birth date same, SSN not entered
        Bob Kowalczyk, 1988-03-14, 4417 | Bob Kowalczyk, 1988-03-14, -    | VERY_LIKELY | names and birth date same, SSN not in the account
        Bob Kowalczyk, 1988-03-14, -    | BOB KOWALCZYK, 1988-03-14, -    | VERY_LIKELY | capitals say nothing
        José Muñoz-Pérez, 1988-03-14, - | Jose Munoz Perez, 1988-03-14, - | VERY_LIKELY | accents and hyphens say nothing
        Ann Miller, 1988-03-14, 4417    | Ann Kowalczyk, 1988-03-14, 4417 | VERY_LIKELY | SSN, first name and birth date same; last name changed

        Kowalczyk Bob, 1988-03-14, 4417 | Bob Kowalczyk, 1988-03-14, 4417 | LIKELY      | names swapped, the rest same
        Kowalczyk Bob, 1988-03-14, -    | Bob Kowalczyk, 1988-03-14, 4417 | LIKELY      | names swapped, birth date same, SSN not known
        Bob Kowalczyk, 1988-04-03, 4417 | Bob Kowalczyk, 1988-03-04, 4417 | LIKELY      | day and month swapped, the rest same
        Bob Kowalczyk, 1988-04-03, -    | Bob Kowalczyk, 1988-03-04, -    | LIKELY      | day and month swapped, names same, SSN not known
        Ann Miller, 1988-04-03, 4417    | Ann Kowalczyk, 1988-03-04, 4417 | LIKELY      | SSN and first name same, day and month swapped
        Bob Kowalczyk, 1988-03-14, 4417 | Bob Kowalczyk, 1988-03-14, 9999 | LIKELY      | names and birth date same, SSN different

        Kowalczyk Bob, 1988-03-14, 4417 | Bob Kowalczyk, 1988-03-14, 9999 | POSSIBLE    | names swapped and SSN different
        Bob Kowalczyk, 1988-04-03, 4417 | Bob Kowalczyk, 1988-03-04, 9999 | POSSIBLE    | day and month swapped and SSN different
        Kowalczyk Bob, 1988-04-03, -    | Bob Kowalczyk, 1988-03-04, -    | POSSIBLE    | names swapped and day and month swapped
        Bob Kowalczyk, 1988-03-14, -    | Bob Kowalczyk, 1988-03-24, -    | POSSIBLE    | names same, date with one digit wrong
        Bob Kowalczyk, 1988-03-14, -    | Bob Kowalczyk, 1989-01-30, -    | POSSIBLE    | names same, date within a year
        Bob Kowalczyk, 1988-03-14, -    | Bob Kowalczyk, -, -             | POSSIBLE    | names same, birth date not in the account
        Bob Kowalczyk, 1988-03-14, 4417 | Bob Kowalczyk, -, 4417          | POSSIBLE    | names and SSN same, birth date not in the account
        Bob Kowalczyk, 1988-03-14, 4417 | Bob Kowalczyk, 1970-11-02, 4417 | POSSIBLE    | names and SSN same, birth date different
        Bob Kowalczyk, 1988-03-14, 4417 | Robert Kowalczyk, 1988-03-14, 4417 | POSSIBLE | SSN and birth date same, first name a short form
        Bob Kowalczyk, 1988-03-14, 4417 | Ann Miller, 1970-11-02, 4417    | POSSIBLE    | SSN alone
        Bob Kowalczyk, 1988-03-14, 4417 | William Kowalczyk, 1988-03-14, 4418 | POSSIBLE | twins
        Bob Kowalczyk, 1988-03-14, 4417 | William Kowalczyk, 1988-03-14, 4417 | POSSIBLE | twins, one with the other's SSN
        Bob Kowalczyk, 1988-03-14, -    | Bob Kowalczyk, 1966-07-02, -    | POSSIBLE    | father and son of one name
        """)
    void eachRuleGivesItsWord(String entered, String account, Band word, String why) {
        PersonTraits person = People.person(entered);
        PersonTraits candidate = People.person(account);

        MatchAssessment assessment = MODEL.assess(person, candidate);

        assertThat(assessment.band()).as(why).isEqualTo(word);
    }

    @ParameterizedTest(name = "{3}: {0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered                       | account                             | caution               | why
        Bob Kowalczyk, 1988-03-14, 4417 | William Kowalczyk, 1988-03-14, 4418 | MAY_BE_TWIN           | same last name and birth date, other first name
        Bob Kowalczyk, 1988-03-14, -    | William Kowalczyk, 1988-03-14, -    | MAY_BE_TWIN           | the same, SSNs not known
        Bob Kowalczyk, 1988-03-14, 4417 | William Kowalczyk, 1988-03-14, 4417 | MAY_BE_TWIN           | the same, with the twin's SSN
        Bob Kowalczyk, 1988-03-14, 4417 | Robert Kowalczyk, 1988-03-14, 4418  | -                     | a short form is no other first name
        Bob Kowalczyk, 1988-03-14, 4417 | William Kowalczyk, 1988-03-15, 4418 | -                     | twins have one birth date
        Bob Kowalczyk, 1988-03-14, -    | Bob Kowalczyk, 1973-03-14, -        | MAY_BE_FATHER_AND_SON | fifteen years apart
        Bob Kowalczyk, 1988-03-14, -    | Bob Kowalczyk, 1973-03-15, -        | -                     | a day less than fifteen years
        Bob Kowalczyk, 1988-03-14, -    | Bob Kowalczyk, 1968-03-14, -        | MAY_BE_FATHER_AND_SON | one digit wrong can be a generation too
        Bob Kowalczyk, 1988-03-14, -    | Rob Kowalczyk, 1960-03-14, -        | -                     | not the same name
        """)
    void relativesAreCautionedOf(String entered, String account, String caution, String why) {
        PersonTraits person = People.person(entered);
        PersonTraits candidate = People.person(account);

        MatchAssessment assessment = MODEL.assess(person, candidate);

        assertThat(assessment.cautions().toString()).as(why).isEqualTo("[" + caution.replace("-", "") + "]");
    }

    @ParameterizedTest(name = "{0} {1} / {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # suffix | born       | suffix | born       | father and son?
        Jr.      | 1988-03-14 | Sr.    | 1987-03-14 | true
        Jr.      | 1988-03-14 | III    | 1980-11-02 | true
        Jr.      | 1988-03-14 | Sr.    | 1988-03-14 | false
        Jr.      | 1988-03-04 | Sr.    | 1988-04-03 | false
        Jr.      | 1988-03-14 | Junior | 1980-11-02 | false
        """)
    void anotherSuffixMayBeFatherAndSonUnlessBornInOneYear(
            String suffix, String born, String otherSuffix, String otherBorn, boolean caution) {
        PersonTraits person =
                PersonTraits.ofFolded("bob", "", "kowalczyk", fold(suffix)).born(People.date(born));
        PersonTraits other =
                PersonTraits.ofFolded("bob", "", "kowalczyk", fold(otherSuffix)).born(People.date(otherBorn));

        MatchAssessment assessment = MODEL.assess(person, other);

        assertThat(assessment.cautions().contains(Caution.MAY_BE_FATHER_AND_SON))
                .isEqualTo(caution);
    }

    private static String fold(String suffix) {
        return NameFolding.fold(suffix);
    }
}
