package com.illinoisworknet.returningcitizens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private static final Choices COUNTIES =
            choices("Jackson", "De Witt", "Will", "Williamson", "Winnebago", "St. Clair");
    private static final Choices OFFENSES = choices("720 ILCS 5/19-1 Burglary", "720 ILCS 5/19-3 Residential Burglary");

    @Test
    void partOfTheLabelFindsIt() {
        var found = COUNTIES.search("son");

        assertThat(found).extracting(Choice::label).containsExactly("Jackson", "Williamson");
    }

    @Test
    void labelThatBeginsWithItComesFirst() {
        var found = COUNTIES.search("wi");

        assertThat(found).extracting(Choice::label).containsExactly("Will", "Williamson", "Winnebago", "De Witt");
    }

    @Test
    void eachWordIsWantedInAnyOrder() {
        var found = OFFENSES.search("burglary 19-3");

        assertThat(found).extracting(Choice::label).containsExactly("720 ILCS 5/19-3 Residential Burglary");
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        var found = COUNTIES.search("WÍLL");

        assertThat(found).extracting(Choice::label).containsExactly("Will", "Williamson");
    }

    @Test
    void blanksAndDotsDoNotMatter() {
        var found = COUNTIES.search("stclair");

        assertThat(found).extracting(Choice::label).containsExactly("St. Clair");
        assertThat(COUNTIES.search("dewitt")).hasSize(1);
    }

    @Test
    void nothingTypedShowsAll() {
        var found = COUNTIES.search("  ");

        assertThat(found).hasSize(6);
    }

    @Test
    void wholeLabelTypedInAnyWayMeansItsEntry() {
        assertThat(COUNTIES.meant("dewitt")).map(Choice::label).contains("De Witt");
        assertThat(COUNTIES.meant("c2")).map(Choice::label).contains("Will");
    }

    @Test
    void partOfALabelMeansNothing() {
        assertThat(COUNTIES.meant("Wil")).isEmpty();
        assertThat(COUNTIES.meant("")).isEmpty();
    }

    @Test
    void codeFindsItsEntryAndNoOther() {
        var third = COUNTIES.find("c2");

        assertThat(third).map(Choice::label).contains("Will");
        assertThat(COUNTIES.contains("c9")).isFalse();
    }

    private static Choices choices(String... labels) {
        return new Choices(IntStream.range(0, labels.length)
                .mapToObj(number -> new Choice("c" + number, labels[number]))
                .toList());
    }
}
