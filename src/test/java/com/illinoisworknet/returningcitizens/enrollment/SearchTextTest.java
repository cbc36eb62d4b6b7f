package com.illinoisworknet.returningcitizens.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    @Test
    void wordsAreFoldedAsNamesAre() {
        SearchText text = SearchText.of("  Muñoz-PÉREZ, luis  luis ");

        assertThat(text.words()).containsExactly("munoz", "perez", "luis");
        assertThat(text.futile()).isFalse();
        assertThat(text.isAsked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void nothingTypedNarrowsNothing(String typed) {
        assertThat(SearchText.of(typed)).isEqualTo(SearchText.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "457-55-4417",
                "457554417",
                "457 55 4417",
                "457.55.4417",
                "Kowalczyk 457-55-4417",
                "SSN:457–55–4417.",
                "x4575544170"
            })
    void whatMayBeASocialSecurityNumberFindsNobody(String typed) {
        SearchText text = SearchText.of(typed);

        assertThat(text.futile()).isTrue();
        assertThat(text.words()).isEmpty();
        assertThat(text.toString()).doesNotContain("4417");
        assertThat(SearchText.looksLikeSsn(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%%%", "--", "';", "☃"})
    void signsAloneFindNobody(String typed) {
        assertThat(SearchText.of(typed).futile()).isTrue();
    }

    @Property
    @Domain(AnyText.class)
    void anyTextIsFewShortWordsOfLettersAndDigits(@ForAll String typed) {
        SearchText text = SearchText.of(typed);

        assertThat(text.words()).hasSizeLessThanOrEqualTo(8).allMatch(word -> !word.matches(".*[ %_'\"\\\\].*"));
    }

    @Test
    void ofALongTextTheBeginningCounts() {
        SearchText text = SearchText.of("kowalczyk ".repeat(500));

        assertThat(text.words()).containsExactly("kowalczyk");
        assertThat(String.join("", SearchText.of("a".repeat(5000)).words())).hasSize(100);
    }
}
