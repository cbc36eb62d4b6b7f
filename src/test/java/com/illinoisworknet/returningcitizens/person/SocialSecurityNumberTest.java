package com.illinoisworknet.returningcitizens.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialSecurityNumberTest {
    /** The rule as one expression, as a second opinion on the sieve of the class. */
    private static final Pattern ASSIGNABLE = Pattern.compile("(?!000|666|9\\d{2})\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}");

    @ParameterizedTest
    @ValueSource(
            strings = {"123-45-4417", "123454417", "123 45 4417", " 123-45-4417\u00A0", "123–45‑4417", "123 - 45 - 4417"
            })
    void dashesAndBlanksDoNotMatter(String typed) {
        SocialSecurityNumber ssn = SocialSecurityNumber.parse(typed);

        assertThat(ssn.digits()).isEqualTo("123454417");
        assertThat(ssn.lastFour()).isEqualTo("4417");
        assertThat(ssn.masked()).isEqualTo("•••-••-4417");
    }

    @ParameterizedTest
    @ValueSource(strings = {"734-12-3456", "749-12-3456", "772-12-3456", "899-99-9999", "001-01-0001", "667-01-0001"})
    void areasSinceTheRandomizationPass(String typed) {
        SocialSecurityNumber ssn = SocialSecurityNumber.parse(typed);

        assertThat(ssn.digits()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "12345678",
                "1234567890",
                "1234-5-6789",
                "123-45-678O",
                "١٢٣-٤٥-٦٧٨٩",
                "•••-••-4417",
                "123/45/6789"
            })
    void otherFormsAreRefused(String typed) {
        String problem = problem(typed);

        assertThat(problem).isEqualTo("socialSecurityNumber.format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"900-70-1234", "987-65-4320", "999-99-9999", "912-00-0000"})
    void taxpayerNumbersAreNamed(String typed) {
        String problem = problem(typed);

        assertThat(problem).isEqualTo("socialSecurityNumber.itin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000-12-3456", "666-12-3456", "123-00-4567", "123-45-0000", "000-00-0000", "666-66-6666"})
    void numbersNeverAssignedAreRefused(String typed) {
        String problem = problem(typed);

        assertThat(problem).isEqualTo("socialSecurityNumber.neverAssigned");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "078-05-1120",
                "219-09-9999",
                "123-45-6789",
                "111-11-1111",
                "222-22-2222",
                "333-33-3333",
                "444-44-4444",
                "555-55-5555",
                "777-77-7777",
                "888-88-8888"
            })
    void publicizedNumbersAndPlaceholdersAreRefused(String typed) {
        String problem = problem(typed);

        assertThat(problem).isEqualTo("socialSecurityNumber.placeholder");
    }

    @Test
    void constructorTakesDigitsOnly() {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> new SocialSecurityNumber("123-45-4417"));

        assertThat(refused.messageKey()).isEqualTo("socialSecurityNumber.format");
    }

    @Property(tries = 5000)
    void rulesAgreeWithTheExpression(
            @ForAll @IntRange(max = 999) int area,
            @ForAll @IntRange(max = 99) int group,
            @ForAll @IntRange(max = 9999) int serial) {
        String typed = "%03d-%02d-%04d".formatted(area, group, serial);

        boolean refused = refusal(typed)
                .filter(problem -> !problem.messageKey().endsWith(".placeholder"))
                .isPresent();

        assertThat(refused).isEqualTo(!ASSIGNABLE.matcher(typed).matches());
    }

    @Property(tries = 2000)
    void nothingThatIsPrintedHoldsADigit(@ForAll @IntRange(max = 999_999_999) int number) {
        String typed = "%09d".formatted(number);

        String printed = refusal(typed)
                .map(refused -> refused + refused.getMessage() + refused.arguments())
                .orElseGet(() -> SocialSecurityNumber.parse(typed).toString());

        assertThat(printed).doesNotContainPattern("\\d");
    }

    @Property
    @Domain(AnyText.class)
    void refusalNeverRepeatsWhatWasTyped(@ForAll String typed) {
        Optional<InvalidValueException> refused = refusal(typed);

        assertThat(refused).hasValueSatisfying(problem -> {
            assertThat(problem.arguments()).isEmpty();
            assertThat(problem.toString()).doesNotContainPattern("\\d");
        });
    }

    private static String problem(String typed) {
        return refusal(typed).map(InvalidValueException::messageKey).orElse("none");
    }

    private static Optional<InvalidValueException> refusal(String typed) {
        return Optional.ofNullable(
                catchThrowableOfType(InvalidValueException.class, () -> SocialSecurityNumber.parse(typed)));
    }
}
