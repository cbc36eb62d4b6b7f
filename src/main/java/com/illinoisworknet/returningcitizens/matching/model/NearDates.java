package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates that a slip of the pen makes of one another: swapped, with one digit wrong, or at most a year apart. */
public final class NearDates {
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int DIGITS_OF_A_DATE = 8;
    private static final int LAST_MONTH = 12;

    private NearDates() {}

    /** The date with day and month in each other's place, unless there is none or it is the same. */
    public static Optional<LocalDate> swapped(LocalDate date) {
        if (date.getDayOfMonth() > LAST_MONTH || date.getDayOfMonth() == date.getMonthValue()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
    }

    /** Every possible birth date that differs in exactly one digit of day, month or year. */
    public static List<LocalDate> oneDigitWrong(LocalDate date) {
        String digits = DIGITS.format(date);
        return IntStream.range(0, DIGITS_OF_A_DATE)
                .boxed()
                .flatMap(place -> otherDigits(digits, place))
                .flatMap(NearDates::ifReal)
                .filter(near -> !near.isBefore(BirthDate.EARLIEST))
                .toList();
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

    private static Stream<String> otherDigits(String digits, int place) {
        return IntStream.rangeClosed('0', '9')
                .filter(digit -> digit != digits.charAt(place))
                .mapToObj(digit -> digits.substring(0, place) + (char) digit + digits.substring(place + 1));
    }

    private static Stream<LocalDate> ifReal(String digits) {
        try {
            return Stream.of(LocalDate.parse(digits, DIGITS));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
