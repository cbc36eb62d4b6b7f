package com.illinoisworknet.returningcitizens.matching.model;

import java.time.LocalDate;
import java.util.Optional;

/** Dates that a slip of the pen makes of one another. */
public final class NearDates {
    private static final int LAST_MONTH = 12;

    private NearDates() {}

    /** The date with day and month in each other's place, unless there is none or it is the same. */
    public static Optional<LocalDate> swapped(LocalDate date) {
        if (date.getDayOfMonth() > LAST_MONTH || date.getDayOfMonth() == date.getMonthValue()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
    }

    static boolean areSwapped(LocalDate date, LocalDate other) {
        return date.getYear() == other.getYear()
                && date.getMonthValue() == other.getDayOfMonth()
                && date.getDayOfMonth() == other.getMonthValue();
    }

    /** Year, month and day in eight digits. */
    static String digits(LocalDate date) {
        int number = (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
        return Integer.toString(number);
    }
}
