package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceSearchTest {
    private static final ChoiceSearch COUNTIES = new ChoiceSearch(List.of(
            new Choice("039", "Jackson"),
            new Choice("197", "Will"),
            new Choice("199", "Williamson"),
            new Choice("201", "Winnebago"),
            new Choice("163", "St. Clair")));

    @Test
    void partOfTheLabelFindsIt() {
        var codes = COUNTIES.codes("son");

        assertThat(codes).containsExactly("039", "199");
    }

    @Test
    void labelThatBeginsWithItComesFirst() {
        var codes = COUNTIES.codes("w");

        assertThat(codes).startsWith("197", "199", "201");
    }

    @Test
    void eachWordIsWanted() {
        var offenses = new ChoiceSearch(List.of(
                new Choice("1", "720 ILCS 5/19-1 Burglary"), new Choice("2", "720 ILCS 5/19-3 Residential Burglary")));

        var codes = offenses.codes("burglary 19-3");

        assertThat(codes).containsExactly("2");
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        var codes = COUNTIES.codes("WÍLL");

        assertThat(codes).containsExactly("197", "199");
    }

    @Test
    void nothingTypedShowsAll() {
        var codes = COUNTIES.codes("  ");

        assertThat(codes).hasSize(5);
    }
}
