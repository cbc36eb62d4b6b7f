package com.illinoisworknet.returningcitizens.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Outcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdocNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"R12345", "r12345", " R-12345 ", "r 12 345", "R–12345", "\u00A0R12345\t"})
    void blanksDashesAndLowerCaseAreNormalized(String typed) {
        IdocNumber number = IdocNumber.parse(typed);

        assertThat(number).isEqualTo(new IdocNumber("R12345"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "R1234", "R123456", "RR1234", "12345R", "112345", "ı12345", "ſ12345", "Р12345", "R١٢٣٤٥", "R1234O"
            })
    void otherFormsAreRefused(String typed) {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> IdocNumber.parse(typed));

        assertThat(refused.messageKey()).isEqualTo("idocNumber.format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r12345", "R-12345", " R12345"})
    void constructorTakesTheNormalizedFormOnly(String value) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> new IdocNumber(value));

        assertThat(refused.messageKey()).isEqualTo("idocNumber.format");
    }

    @Property
    @Domain(AnyText.class)
    void anyTextIsReadOrRefused(@ForAll String typed) {
        Outcome outcome = Outcome.of(() -> IdocNumber.parse(typed));

        assertThat(outcome).isIn(Outcome.READ, Outcome.REFUSED);
    }
}
