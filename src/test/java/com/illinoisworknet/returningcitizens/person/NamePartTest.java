package com.illinoisworknet.returningcitizens.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.ibm.icu.lang.UCharacter;
import com.illinoisworknet.returningcitizens.shared.AnyText;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Outcome;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePartTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "O’Brien",
                "De La Cruz",
                "Muñoz-Pérez",
                "Nguyễn",
                "D'Angelo Jr",
                "Jr.",
                "III",
                "J",
                "ʻAkana",
                "Łukasz",
                "Щукин",
                "李小龙",
                "三木",
                "محمد",
                "שלום",
                "สมชาย",
                "सीता",
                "O`Neil",
                "N´Diaye",
                "N＇Diaye",
                "Ng‐Wong",
                "Ng‑Wong",
                "Ng–Wong",
                "ʿAbd al-Raḥmān",
                "'t Hooft",
                "Ꞌ𐐷"
            })
    void namesOfPeoplePassAsTyped(String typed) {
        NamePart part = new NamePart(typed);

        assertThat(part.value()).isEqualTo(typed);
    }

    @Test
    void accentsAreComposed() {
        NamePart part = new NamePart(Normalizer.normalize("Nguyễn", Form.NFD));

        assertThat(part.value()).isEqualTo("Nguyễn");
    }

    @Test
    void endsAreTrimmedAndInnerBlanksCollapsed() {
        NamePart part = new NamePart("\t\u00A0De \u00A0 La\u3000Cruz \r\n");

        assertThat(part.value()).isEqualTo("De La Cruz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\t\n", "-", "'’", ". .", "ʼ", "ꞌ"})
    void whatHasNoLetterIsBlank(String typed) {
        InvalidValueException refused = refusal(typed);

        assertThat(refused.messageKey()).isEqualTo("namePart.blank");
    }

    @ParameterizedTest
    @CsvSource({"B0b, 0", "2nd, 2", "Bob٣, ٣", "Bob३１, ३", "Bob１, １", "Bob², ²", "Louis Ⅲ, Ⅲ", "Bob𝟘, 𝟘"})
    void digitOfAnyScriptIsNamed(String typed, String digit) {
        InvalidValueException refused = refusal(typed);

        assertThat(refused.messageKey()).isEqualTo("namePart.digit");
        assertThat(refused.arguments()).containsExactly(digit);
    }

    @ParameterizedTest
    @CsvSource({
        "<b>Bob</b>, <",
        "Bob &amp; Al, &",
        "Bob@home, @",
        "Bob_, _",
        "Bob😀, 😀",
        "Bob;, ;",
        "\"Bob\", \"",
        "Bob·, ·"
    })
    void markupAndSymbolsAreNamed(String typed, String character) {
        InvalidValueException refused = refusal(typed);

        assertThat(refused.messageKey()).isEqualTo("namePart.character");
        assertThat(refused.arguments()).containsExactly(character);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x09, 0x0A, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E,
                0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x3164, 0xD800, 0xE000, 0xFE0F, 0xFEFF,
                0xFFA0, 0xFFF9, 0xFFFF, 0xE0001, 0xE0041, 0xE0100, 0x10FFFF
            })
    void invisibleCharacterIsNamedByNumber(int character) {
        InvalidValueException refused = refusal("Bo" + Character.toString(character) + "b");

        assertThat(refused.messageKey()).isEqualTo("namePart.character");
        assertThat(refused.arguments()).containsExactly("U+%04X".formatted(character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301Bob", "Bob \u0301Al", "Bob-\u0301Al"})
    void accentWithoutALetterIsNamedByNumber(String typed) {
        InvalidValueException refused = refusal(typed);

        assertThat(refused.messageKey()).isEqualTo("namePart.character");
        assertThat(refused.arguments()).containsExactly("U+0301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "e\u0301", "𐐷", "ᾂ", "α\u0313\u0300\u0345"})
    void sixtyLettersPassAndOneMoreIsTooLong(String letter) {
        InvalidValueException refused = refusal(letter.repeat(61));

        assertThat(new NamePart(letter.repeat(60)).value().codePoints()).hasSize(60);
        assertThat(refused.messageKey()).isEqualTo("namePart.tooLong");
        assertThat(refused.arguments()).containsExactly(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "9", "<", "\u0301", "\u200B"})
    void tenThousandCharactersAreTooLong(String character) {
        InvalidValueException refused = refusal(character.repeat(10_000));

        assertThat(refused.messageKey()).isEqualTo("namePart.tooLong");
    }

    @Property(tries = 3000)
    @Domain(AnyText.class)
    void anyTextIsANameOrRefused(@ForAll String typed) {
        Outcome outcome = Outcome.of(() -> new NamePart(typed));

        assertThat(outcome).isIn(Outcome.READ, Outcome.REFUSED);
    }

    @Property(tries = 3000)
    @Domain(NameText.class)
    void whatPassesPassesAgainUnchanged(@ForAll String typed) {
        NamePart part = new NamePart(typed);

        assertThat(new NamePart(part.value())).isEqualTo(part);
        assertThat(part.value()).matches(value -> Normalizer.isNormalized(value, Form.NFC));
        assertThat(part.value().codePoints()).hasSizeBetween(1, 60).noneMatch(UCharacter::isISOControl);
    }

    private static InvalidValueException refusal(String typed) {
        return catchThrowableOfType(InvalidValueException.class, () -> new NamePart(typed));
    }
}
