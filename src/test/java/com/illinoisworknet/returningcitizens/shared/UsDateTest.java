package com.illinoisworknet.returningcitizens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"07/04/1990", "7/4/1990", "07-04-1990", "7.4.1990", "  07 / 04 / 1990 ", "\u00A007/04/1990\t"})
    void monthStandsBeforeDay(String typed) {
        LocalDate date = UsDate.parse(typed);

        assertThat(date).isEqualTo(LocalDate.of(1990, 7, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "07/04/90", "1990-07-04", "07041990", "7/4", "٠٧/٠٤/١٩٩٠", "07/04/1990 x", "July 4, 1990"})
    void otherFormsAreRefused(String typed) {
        InvalidValueException refused = refusal(typed);

        assertThat(refused.messageKey()).isEqualTo("usDate.format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00/10/1990", "13/10/1990", "99/99/1990"})
    void wrongMonthIsNamed(String typed) {
        InvalidValueException refused = refusal(typed);

        assertThat(refused.messageKey()).isEqualTo("usDate.noSuchMonth");
        assertThat(refused.arguments()).containsExactly(Integer.valueOf(typed.substring(0, 2)));
    }

    @Test
    void dayThatTheMonthLacksIsNamedWithMonthAndYear() {
        InvalidValueException refused = refusal("02/29/2023");

        assertThat(refused.messageKey()).isEqualTo("usDate.noSuchDay");
        assertThat(refused.arguments()).containsExactly(Month.FEBRUARY, 2023, 29);
    }

    @Test
    void leapDayExistsInLeapYearsOnly() {
        LocalDate leapDay = UsDate.parse("02/29/2024");

        assertThat(leapDay).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(refusal("02/29/1900").messageKey()).isEqualTo("usDate.noSuchDay");
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("dates") LocalDate date) {
        String written = UsDate.format(date);

        assertThat(written).matches("[0-9]{2}/[0-9]{2}/[0-9]{4}");
        assertThat(UsDate.parse(written)).isEqualTo(date);
    }

    @Property
    @Domain(AnyText.class)
    void anyTextIsReadOrRefused(@ForAll String typed) {
        Outcome outcome = Outcome.of(() -> UsDate.parse(typed));

        assertThat(outcome).isIn(Outcome.READ, Outcome.REFUSED);
    }

    @Property
    void anyThreeNumbersAreReadOrRefused(@ForAll("numbers") String typed) {
        Outcome outcome = Outcome.of(() -> UsDate.parse(typed));

        assertThat(outcome).isIn(Outcome.READ, Outcome.REFUSED);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        long first = LocalDate.of(0, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> number =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(5);
        return number.list().ofSize(3).map(parts -> String.join("/", parts));
    }

    private static InvalidValueException refusal(String typed) {
        return catchThrowableOfType(InvalidValueException.class, () -> UsDate.parse(typed));
    }
}
