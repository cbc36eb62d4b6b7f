package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonPasswordsTest {
    private static final int LEAST_LENGTH = 15;
    private static final List<String> LISTED = WordFile.read("common-passwords.txt");
    private static final String SWAPS = "aeiost013457";
    private static final String SWAPPED = "43!0$7oieast";

    private final PasswordRules rules = new PasswordRules(LEAST_LENGTH);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    # what somebody types        | what it is
                    passwordstandard             | long and on the list
                    PolniyPizdec0211             | the same, from a list of another language
                    1qaz2wsx3edc4rfv             | columns of the keyboard
                    qwertyuiopasdfgh             | rows of the keyboard
                    1234qwerasdfzxcv             | corners of the keyboard
                    zxcvbnm,./asdfghjkl          | rows from below
                    poiuytrewqlkjhgf             | rows backwards
                    aaaaaaaaaaaaaaa              | one letter
                    abababababababab             | two letters
                    password1password1           | one of the list, twice
                    password1 password1          | with a blank between
                    PASSWORD1Password1           | however written
                    p@ssw0rdP@55w0rd             | with the usual swaps
                    contraseñacontrasena         | with and without accents
                    monkeydragon2026             | two of the list and a year
                    2026!MonkeyDragon            | the year in front
                    sunshine-princess            | two of the list and a dash
                    football12345678             | a word and a row
                    iloveyou iloveyou!           | a phrase, twice
                    12345678987654321            | up and down
                    abcdefghijklmnopqrstuvwxyz   | the alphabet
                    letmeinletmein1              | twice, and a digit
                    """)
    void commonPasswordIsRefused(String typed, String whatItIs) {
        assertThat(problemKey(typed)).as(whatItIs).isEqualTo("password.common");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    # what somebody types                | why it is good
                    monkey dragon paints sunsets         | four words
                    acid-bulb-cedar-dusk                 | four short words with dashes
                    the princess bakes at midnight       | a sentence
                    x7Qm2pVz9KtLw4R                      | chance
                    my cat Password likes tuna           | a common one among much else
                    ¿dónde está mi paraguas azul?        | a sentence in Spanish
                    """)
    void goodPasswordIsTaken(String typed, String why) {
        assertThat(problemKey(typed)).as(why).isEmpty();
    }

    @Example
    void listHoldsMoreThanAHundredThousand() {
        assertThat(CommonPasswords.ALL.size()).isGreaterThan(150_000);
    }

    @Example
    void eachIsFoundAsItStandsInTheFile() {
        assertThat(LISTED).allMatch(CommonPasswords.ALL::contains);
    }

    @Property(tries = 300)
    void oneRepeatedToTheLengthIsRefused(@ForAll("listed") String password, @ForAll Random random) {
        String typed = password.repeat(LEAST_LENGTH / password.length() + 1);

        assertThat(problemKey(written(typed, random))).isNotEmpty();
    }

    @Property(tries = 300)
    void twoWithAYearAreRefused(
            @ForAll("listed") String one,
            @ForAll("listed") String other,
            @ForAll @IntRange(min = 1940, max = 2030) int y) {
        assertThat(CommonPasswords.ALL.makeUp(one + other + y)).isTrue();
        assertThat(CommonPasswords.ALL.makeUp(y + one + other)).isTrue();
    }

    @Property(tries = 300)
    void whatChanceMakesIsTaken(@ForAll("chance") String password) {
        assertThat(CommonPasswords.ALL.makeUp(password)).isFalse();
    }

    @Property(tries = 200)
    void passphrasesThatTheProductOffersAreTaken(@ForAll @IntRange(min = 4, max = 6) int words, @ForAll long seed) {
        Random random = new Random(seed);
        String phrase = String.join(
                "-",
                random.ints(words, 0, ShortWords.ALL.size())
                        .mapToObj(ShortWords.ALL::get)
                        .toList());

        assertThat(CommonPasswords.ALL.makeUp(phrase)).as(phrase).isFalse();
    }

    @Provide
    Arbitrary<String> listed() {
        return Arbitraries.of(LISTED).filter(password -> password.length() <= 30);
    }

    @Provide
    Arbitrary<String> chance() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(16)
                .ofMaxLength(40)
                .withoutEdgeCases()
                .filter(text -> text.chars().distinct().count() > 6);
    }

    /** Some letters in upper case, some swapped for what looks like them. */
    private static String written(String password, Random random) {
        StringBuilder written = new StringBuilder();
        for (char c : password.toCharArray()) {
            int swap = SWAPS.indexOf(c);
            char swapped = swap >= 0 && random.nextInt(4) == 0 ? SWAPPED.charAt(swap) : c;
            written.append(random.nextBoolean() ? Character.toUpperCase(swapped) : swapped);
        }
        return written.toString();
    }

    private String problemKey(String typed) {
        return rules.problemOf(typed, "bkowalczyk", PersonName.of("Bob", "Kowalczyk"))
                .map(problem -> problem.messageKey())
                .orElse("");
    }
}
