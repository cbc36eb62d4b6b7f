package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * From when to when forms offer a row of reference data.
 *
 * @param from the first day
 * @param until the first day on which it is not offered any more; {@link #NO_END} for none
 */
public record Validity(LocalDate from, LocalDate until) {
    /** Stands for a beginning that nobody knows or asks for. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    /** Stands for an end that there is not. */
    public static final LocalDate NO_END = LocalDate.MAX;

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /**
     * Checks the order.
     *
     * @throws InvalidValueException {@code validity.order} if it ends before it begins
     */
    public Validity {
        if (!until.isAfter(from)) {
            throw new InvalidValueException("validity.order");
        }
    }

    /** Of a row that was always there and has no end. */
    public static Validity unlimited() {
        return new Validity(ALWAYS, NO_END);
    }

    /**
     * Reads the first day as it is typed or stands in a file: {@code MM/DD/YYYY} or {@code YYYY-MM-DD}; blank for always.
     *
     * @throws InvalidValueException as {@link UsDate#parse}, or {@code validity.year}
     */
    public static LocalDate parseFrom(String typed) {
        return typed.isBlank() ? ALWAYS : parse(typed.strip());
    }

    /**
     * Reads the end in the same way; blank for none.
     *
     * @throws InvalidValueException as {@link #parseFrom}
     */
    public static LocalDate parseUntil(String typed) {
        return typed.isBlank() ? NO_END : parse(typed.strip());
    }

    /** The first day as people write it; "" for always. */
    public String fromText() {
        return from.equals(ALWAYS) ? "" : UsDate.format(from);
    }

    /** The end as people write it; "" for none. */
    public String untilText() {
        return until.equals(NO_END) ? "" : UsDate.format(until);
    }

    /** Whether forms offer it on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The same, ended on this day, or on its second one if it has hardly begun. */
    Validity endedOn(LocalDate day) {
        return new Validity(from, day.isAfter(from) ? day : from.plusDays(1));
    }

    /** Whether it is this one, cut short. */
    boolean endedBy(Validity other) {
        return other.from.equals(from) && other.until.isBefore(until);
    }

    private static LocalDate parse(String typed) {
        LocalDate day = ISO.matcher(typed).matches() ? iso(typed) : UsDate.parse(typed);
        if (day.isBefore(ALWAYS) || day.isAfter(LATEST)) {
            throw new InvalidValueException("validity.year");
        }
        return day;
    }

    private static LocalDate iso(String typed) {
        try {
            return LocalDate.parse(typed, STRICT);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("usDate.format");
        }
    }
}
