package com.illinoisworknet.returningcitizens.matching.model;

import java.time.LocalDate;

/** Compares two birth dates: the slips of writing dates, then how much of the date is the same. */
final class BirthDateComparison {
    private static final int NEAR_YEARS = 5;
    private static final int DECADE = 10;

    Level level(PersonTraits entered, PersonTraits account) {
        if (entered.birthDate().isEmpty() || account.birthDate().isEmpty()) {
            return Level.UNKNOWN;
        }
        LocalDate date = entered.birthDate().get().value();
        LocalDate other = account.birthDate().get().value();
        return date.equals(other) ? Level.SAME : slip(date, other);
    }

    private static Level slip(LocalDate date, LocalDate other) {
        if (NearDates.areSwapped(date, other)) {
            return Level.DAY_AND_MONTH_SWAPPED;
        }
        int years = Math.abs(date.getYear() - other.getYear());
        if (sameDayAndMonth(date, other) && (years == 1 || years == DECADE)) {
            return years == 1 ? Level.ONE_YEAR_OFF : Level.TEN_YEARS_OFF;
        }
        Level digits = DigitSlips.compare(NearDates.digits(date), NearDates.digits(other));
        if (digits != Level.DIFFERENT) {
            return digits;
        }
        return isDefault(date) || isDefault(other) ? defaulted(years) : remainder(date, other, years);
    }

    private static Level defaulted(int years) {
        return years == 0 ? Level.DEFAULT_DAY : Level.DEFAULT_DATE;
    }

    private static Level remainder(LocalDate date, LocalDate other, int years) {
        if (years == 0) {
            return sameYear(date, other);
        }
        if (sameDayAndMonth(date, other)) {
            return Level.SAME_DAY_AND_MONTH;
        }
        return years <= NEAR_YEARS ? Level.WITHIN_FIVE_YEARS : Level.DIFFERENT;
    }

    private static Level sameYear(LocalDate date, LocalDate other) {
        if (date.getMonthValue() == other.getMonthValue()) {
            return Level.SAME_YEAR_AND_MONTH;
        }
        return date.getDayOfMonth() == other.getDayOfMonth() ? Level.SAME_YEAR_AND_DAY : Level.SAME_YEAR;
    }

    private static boolean sameDayAndMonth(LocalDate date, LocalDate other) {
        return date.getMonthValue() == other.getMonthValue() && date.getDayOfMonth() == other.getDayOfMonth();
    }

    private static boolean isDefault(LocalDate date) {
        return date.getDayOfYear() == 1;
    }
}
