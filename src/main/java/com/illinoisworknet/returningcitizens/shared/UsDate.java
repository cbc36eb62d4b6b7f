package com.illinoisworknet.returningcitizens.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people in Illinois write them: month, day, four-digit year ({@code MM/DD/YYYY}). */
public final class UsDate {
    private static final Pattern TYPED =
            Pattern.compile("_(\\d{1,2})_[/.-]_(\\d{1,2})_[/.-]_(\\d{4})_".replace("_", "[\\s\\p{Zs}]*"));
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

    private UsDate() {}

    /**
     * Reads a typed date: month, day and four-digit year, apart by slashes, dashes or periods, leading zeros optional.
     *
     * @throws InvalidValueException {@code usDate.format} if it is no such text, {@code usDate.noSuchMonth} with the
     *     month, {@code usDate.noSuchDay} with the {@link Month}, the year and the day if the calendar has no such day
     */
    public static LocalDate parse(String typed) {
        Matcher parts = TYPED.matcher(typed);
        if (!parts.matches()) {
            throw new InvalidValueException("usDate.format");
        }
        return date(number(parts, 3), number(parts, 1), number(parts, 2));
    }

    /** Writes a date as {@code MM/DD/YYYY}. */
    public static String format(LocalDate date) {
        return WRITTEN.format(date);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static LocalDate date(int year, int month, int day) {
        if (month < 1 || month > 12) {
            throw new InvalidValueException("usDate.noSuchMonth", month);
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new InvalidValueException("usDate.noSuchDay", Month.of(month), year, day);
        }
        return LocalDate.of(year, month, day);
    }
}
