package com.illinoisworknet.returningcitizens.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Outcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    @Test
    void fullNameStandsAsSpoken() {
        PersonName name = new PersonName("Bob", "A.", "Kowalczyk", "Jr.");

        assertThat(name.full()).isEqualTo("Bob A. Kowalczyk Jr.");
        assertThat(name.lastFirst()).isEqualTo("Kowalczyk, Bob");
    }

    @Test
    void absentPartsLeaveNoGap() {
        PersonName name = PersonName.of("Bob", "Kowalczyk");

        assertThat(name).isEqualTo(new PersonName("Bob", " ", "Kowalczyk", "\u00A0"));
        assertThat(name.full()).isEqualTo("Bob Kowalczyk");
    }

    @Test
    void onlyNameIsALastName() {
        PersonName name = PersonName.of("", "Suharto");

        assertThat(name.full()).isEqualTo("Suharto");
        assertThat(name.lastFirst()).isEqualTo("Suharto");
    }

    @Test
    void partsAreNormalized() {
        PersonName name = new PersonName(" Jose\u0301 ", "", " De  La Cruz ", "");

        assertThat(name).isEqualTo(PersonName.of("José", "De La Cruz"));
    }

    @Test
    void lastNameIsRequired() {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> PersonName.of("Bob", " "));

        assertThat(refused.messageKey()).isEqualTo("namePart.blank");
    }

    @Test
    void wrongPartIsRefused() {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> new PersonName("Bob", "", "Kowalczyk", "2nd"));

        assertThat(refused.messageKey()).isEqualTo("namePart.digit");
        assertThat(refused.arguments()).containsExactly("2");
    }

    @Property
    @Domain(AnyText.class)
    void anyTextsAreANameOrRefused(@ForAll String first, @ForAll String last) {
        Outcome outcome = Outcome.of(() -> new PersonName(first, last, last, first));

        assertThat(outcome).isIn(Outcome.READ, Outcome.REFUSED);
    }
}
