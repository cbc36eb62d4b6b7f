package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.Problem;
import java.time.Month;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class FormProblemsTest {
    private static final ResourceBundle TEXT = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"form.lastName", "Last Name"},
                {"form.msrDate", "Mandatory Supervised Release Date"},
                {"namePart.digit", "A name has no digits. Check “{0}”."},
                {"msrDate.past", "This date is in the past. Is it right?"},
                {"form.dateOfBirth", "Date of Birth"},
                {"usDate.noSuchDay", "{0} {1,number,#} has no day {2}."},
                {"Month.FEBRUARY", "February"},
                {"form.stopped", "The search is stopped."}
            };
        }
    };

    @Test
    void errorFillsItsSentence() {
        var problems = of(List.of(Problem.of("lastName", "namePart.digit", "0")), List.of());

        var sentence = problems.error("lastName");

        assertThat(sentence).isEqualTo("A name has no digits. Check “0”.");
    }

    @Test
    void constantIsSaidInTheWordsOfTheBundle() {
        var problems = of(List.of(Problem.of("dateOfBirth", "usDate.noSuchDay", Month.FEBRUARY, 1988, 30)), List.of());

        var sentence = problems.error("dateOfBirth");

        assertThat(sentence).isEqualTo("February 1988 has no day 30.");
    }

    @Test
    void summarySaysTheSameWordsAfterTheLabel() {
        var problems = of(List.of(Problem.of("lastName", "namePart.digit", "0")), List.of());

        var line = problems.errors().get(0);

        assertThat(line.labelled()).isEqualTo("Last Name: A name has no digits. Check “0”.");
        assertThat(line.onField()).isTrue();
    }

    @Test
    void problemOfTheWholeFormHasNoLabelAndNoField() {
        var problems = of(List.of(Problem.of("", "form.stopped")), List.of());

        var line = problems.errors().get(0);

        assertThat(line.labelled()).isEqualTo("The search is stopped.");
        assertThat(line.onField()).isFalse();
    }

    @Test
    void warningIsNoError() {
        var problems = of(List.of(), List.of(Problem.of("msrDate", "msrDate.past")));

        assertThat(problems.error("msrDate")).isEmpty();
        assertThat(problems.warning("msrDate")).isEqualTo("This date is in the past. Is it right?");
        assertThat(problems.present()).isTrue();
    }

    @Test
    void fieldWithoutProblemSaysNothing() {
        var problems = FormProblems.none();

        assertThat(problems.error("lastName")).isEmpty();
        assertThat(problems.warning("lastName")).isEmpty();
        assertThat(problems.present()).isFalse();
    }

    private static FormProblems of(List<Problem> errors, List<Problem> warnings) {
        return FormProblems.of(TEXT, "form", errors, warnings);
    }
}
