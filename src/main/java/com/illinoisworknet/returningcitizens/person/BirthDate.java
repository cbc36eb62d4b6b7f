package com.illinoisworknet.returningcitizens.person;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day on which somebody was born. That it does not lie in the future is the form's question, since a value has no
 * clock.
 *
 * @param value the day, not before 1900
 */
public record BirthDate(LocalDate value) {
    /** Nobody alive was born before. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /**
     * Checks the day.
     *
     * @throws InvalidValueException {@code birthDate.tooEarly} before {@link #EARLIEST}
     */
    public BirthDate {
        if (value.isBefore(EARLIEST)) {
            throw new InvalidValueException("birthDate.tooEarly");
        }
    }

    /**
     * Reads a typed date of birth.
     *
     * @throws InvalidValueException as {@link UsDate#parse}, or {@code birthDate.tooEarly}
     */
    public static BirthDate parse(String typed) {
        return new BirthDate(UsDate.parse(typed));
    }

    /**
     * The age in completed years on a day, negative or zero before birth. Who was born on February 29 completes a year
     * on March 1 where there is no such day.
     */
    public int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(value, day);
    }
}
