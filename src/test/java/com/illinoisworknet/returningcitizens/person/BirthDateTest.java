package com.illinoisworknet.returningcitizens.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Outcome;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {
    @ParameterizedTest
    @CsvSource({
        "07/04/1990, 2006-07-03, 15",
        "07/04/1990, 2006-07-04, 16",
        "07/04/1990, 2007-07-03, 16",
        "02/29/2008, 2024-02-28, 15",
        "02/29/2008, 2024-02-29, 16",
        "02/29/2008, 2025-02-28, 16",
        "02/29/2008, 2025-03-01, 17",
        "12/31/1999, 2000-01-01, 0",
        "07/04/1990, 1989-07-04, -1"
    })
    void ageIsCompletedYears(String born, LocalDate day, int age) {
        BirthDate birthDate = BirthDate.parse(born);

        assertThat(birthDate.ageOn(day)).isEqualTo(age);
    }

    @Test
    void firstDayOf1900IsTheEarliest() {
        LocalDate earliest = LocalDate.of(1900, 1, 1);
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> new BirthDate(earliest.minusDays(1)));

        assertThat(new BirthDate(earliest).value()).isEqualTo(earliest);
        assertThat(refused.messageKey()).isEqualTo("birthDate.tooEarly");
    }

    @Test
    void yearZeroIsTooEarly() {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> BirthDate.parse("01/01/0000"));

        assertThat(refused.messageKey()).isEqualTo("birthDate.tooEarly");
    }

    @Property
    @Domain(AnyText.class)
    void anyTextIsReadOrRefused(@ForAll String typed) {
        Outcome outcome = Outcome.of(() -> BirthDate.parse(typed));

        assertThat(outcome).isIn(Outcome.READ, Outcome.REFUSED);
    }
}
