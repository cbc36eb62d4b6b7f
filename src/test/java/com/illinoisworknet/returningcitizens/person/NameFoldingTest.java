package com.illinoisworknet.returningcitizens.person;

import static com.illinoisworknet.returningcitizens.person.NameFolding.fold;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.illinoisworknet.returningcitizens.shared.AnyText;
import com.illinoisworknet.returningcitizens.shared.Outcome;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldingTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "O’Brien,obrien",
                "De La Cruz,de la cruz",
                "Muñoz-Pérez,munoz perez",
                "Nguyễn,nguyen",
                "D'Angelo Jr.,dangelo jr",
                "Łukasz Żółć,lukasz zolc",
                "Weiß,weiss",
                "Ærøskøbing,aeroskobing",
                "Þórr Guðmundsdóttir,thorr gudmundsdottir",
                "İpek Yıldız,ipek yildiz",
                "ʿAbd al-Raḥmān,abd al rahman",
                "Ｂｏｂ,bob",
                "Игорь,igor",
                "Θεόδωρος,theodoros",
                "李小龙,li xiao long",
                "さくら,sakura",
                "محمد,mhmd",
                "J.R.,jr",
                "St. John,st john",
                "Ng – Wong,ng wong"
            })
    void namesOfAnyScriptBecomePlainWords(String name, String folded) {
        String result = fold(name);

        assertThat(result).isEqualTo(folded);
    }

    @ParameterizedTest
    @MethodSource("apostrophes")
    void everyApostropheIsDropped(String apostrophe) {
        String result = fold("O" + apostrophe + "Brien");

        assertThat(new NamePart("O" + apostrophe + "Brien").value()).isNotEmpty();
        assertThat(result).isEqualTo("obrien");
    }

    @ParameterizedTest
    @MethodSource("hyphens")
    void everyHyphenIsABlank(String hyphen) {
        String result = fold("Ng" + hyphen + "Wong");

        assertThat(new NamePart("Ng" + hyphen + "Wong").value()).isNotEmpty();
        assertThat(result).isEqualTo("ng wong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "-.-", "\u0301"})
    void nothingToCompareIsEmpty(String name) {
        String result = fold(name);

        assertThat(result).isEmpty();
    }

    @Property(tries = 3000)
    @Domain(AnyText.class)
    void foldedTextStays(@ForAll String text) {
        String folded = fold(text);

        assertThat(fold(folded)).isEqualTo(folded);
        assertThat(folded).doesNotContain("  ").doesNotStartWith(" ").doesNotEndWith(" ");
    }

    @Property(tries = 3000)
    @Domain(NameText.class)
    void foldedNameStays(@ForAll String name) {
        String folded = fold(name);

        assertThat(fold(folded)).isEqualTo(folded);
    }

    @Property(tries = 3000)
    void caseDoesNotMatter(@ForAll("namesWithCapitals") String name) {
        String folded = fold(name);

        assertThat(fold(UCharacter.toUpperCase(name))).isEqualTo(folded);
        assertThat(fold(UCharacter.toLowerCase(name))).isEqualTo(folded);
    }

    @Property(tries = 3000)
    @Domain(NameText.class)
    void composedAndDecomposedFoldAlike(@ForAll String name) {
        String folded = fold(name);

        assertThat(fold(Normalizer.normalize(name, Form.NFD))).isEqualTo(folded);
        assertThat(fold(Normalizer.normalize(name, Form.NFC))).isEqualTo(folded);
        assertThat(fold(new NamePart(name).value())).isEqualTo(folded);
    }

    @Property
    void accentsOfLatinLettersDoNotMatter(
            @ForAll @AlphaChars String word, @ForAll @CharRange(from = '\u0300', to = '\u0331') char accent) {
        String accented = word.replaceAll("(.)", "$1" + accent);

        assertThat(fold(accented)).isEqualTo(fold(word));
    }

    @Property
    void plainWordsAreOnlyLowered(@ForAll @AlphaChars String word) {
        String transliterated =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower").transliterate(word);

        assertThat(fold(word)).isEqualTo(transliterated);
    }

    @Test
    void manyThreadsFoldAsOne() {
        List<String> names = List.of("Łukasz", "สมชาย", "李小龙", "Θεόδωρος", "Игорь", "محمد");
        List<String> expected = names.stream().map(NameFolding::fold).toList();

        Stream<List<String>> results = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> names.stream().map(NameFolding::fold).toList());

        assertThat(results).allMatch(expected::equals);
    }

    /** Names of one alphabet each, as people have them, of those alphabets that know capitals. */
    @Provide
    Arbitrary<String> namesWithCapitals() {
        return Arbitraries.of("[[:Latin:]]", "[[\\u0370-\\u03FF]&[:Greek:]]", "[[:Cyrillic:]]", "[[:Armenian:]]")
                .flatMap(NameFoldingTest::names);
    }

    private static Arbitrary<String> names(String alphabet) {
        UnicodeSet characters = new UnicodeSet(alphabet).retainAll(new UnicodeSet("[:L:]"));
        List<String> letters =
                characters.addAll("'’-. \u0301\u0327\u0308").stream().toList();
        return Arbitraries.of(letters)
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts))
                .filter(text -> Outcome.of(() -> new NamePart(text)) == Outcome.READ);
    }

    static Stream<String> apostrophes() {
        return NameCharacters.APOSTROPHES.stream();
    }

    static Stream<String> hyphens() {
        return NameCharacters.HYPHENS.stream();
    }
}
