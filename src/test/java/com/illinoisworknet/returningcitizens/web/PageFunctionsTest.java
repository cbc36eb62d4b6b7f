package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.reference.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFunctionsTest {
    private static final List<Choice> CHOICES = List.of(new Choice("197", "Will"));

    @Test
    void labelOfACodeIsWhatPeopleRead() {
        assertThat(PageFunctions.label(CHOICES, "197")).isEqualTo("Will");
    }

    @Test
    void unknownCodeStandsForItself() {
        assertThat(PageFunctions.label(CHOICES, "999")).isEqualTo("999");
    }

    @Test
    void nothingChosenReadsAsNothing() {
        assertThat(PageFunctions.label(CHOICES, null)).isEmpty();
    }

    @Test
    void firstSentenceStandsApartFromTheQuestion() {
        var warning = "This date is in the past. Is it right?";

        assertThat(PageFunctions.firstSentence(warning)).isEqualTo("This date is in the past.");
        assertThat(PageFunctions.afterFirstSentence(warning)).isEqualTo(" Is it right?");
    }

    @Test
    void oneThingIsSingular() {
        var pattern = "Please fix {0,choice,1#1 thing|1<{0} things}";

        assertThat(PageFunctions.format(pattern, 1)).isEqualTo("Please fix 1 thing");
        assertThat(PageFunctions.format(pattern, 3)).isEqualTo("Please fix 3 things");
    }
}
