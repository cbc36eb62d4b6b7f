package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The keys by which accounts are found: hashes of parts of what is known of a person, so chosen that any one wrong
 * field, and most pairs of wrong fields, still leave a key that agrees (blocking by several keys: Christen, <em>Data
 * Matching</em>, 2012, 4.4).
 *
 * <p>An account is stored under few, plain keys ({@link #ofAccount}). What can be wrong is asked for on the side of the
 * search ({@link AskedKeys}): short forms, swapped names and dates, numbers with a slip. Names count by their words, so
 * that either half of a double name finds the whole, and former names count as names. The hashes are stored: whoever
 * changes them must index all accounts again.
 */
final class BlockingKeys {
    private final Set<Integer> keys = new LinkedHashSet<>();
    private final Breadth breadth;
    private int passedOver;

    BlockingKeys(Breadth breadth) {
        this.breadth = breadth;
    }

    /** The keys under which an account is stored. */
    static int[] ofAccount(PersonTraits account) {
        BlockingKeys keys = new BlockingKeys(Breadth.ALL);
        KeyNames names = KeyNames.of(account);
        Optional<LocalDate> born = account.birthDate().map(BirthDate::value);
        keys.add(names, born);
        if (born.isEmpty()) {
            keys.addUndated(names);
        }
        account.ssn().ifPresent(ssn -> {
            keys.addSsn(ssn.number());
            keys.addLastFour(ssn.lastFour(), names, born);
        });
        account.idocNumber().ifPresent(number -> keys.addIdocNumber(number.value()));
        return keys.toArray();
    }

    /** By names, and by the date where it is known. */
    void add(KeyNames names, Optional<LocalDate> born) {
        born.ifPresent(date -> addDated(names, date));
        born.ifPresent(date -> addYear(names, date.getYear()));
        addNames(names);
    }

    /** The date or two parts of it, with the names' first letters: finds any name misspelled beyond them. */
    void addDated(KeyNames names, LocalDate date) {
        if (!breadth.takesDay(date)) {
            passedOver++;
            return;
        }
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        int whole = (date.getYear() * 100 + month) * 100 + day;
        if (breadth.takesEverybodyOfADay()) {
            add(Kind.DATE, whole, 0, 0);
        }
        names.firstInitials().forEach(first -> add(Kind.DATE_AND_FIRST_INITIAL, whole, first, 0));
        names.lastInitials().forEach(last -> add(Kind.DATE_AND_LAST_INITIAL, whole, last, 0));
        names.initials((first, last) -> {
            add(Kind.YEAR_MONTH_AND_INITIALS, date.getYear() * 100 + month, first, last);
            add(Kind.MONTH_DAY_AND_INITIALS, month * 100 + day, first, last);
        });
    }

    /** Both names whole; either by its sound with the other's first letter; a rare last name alone. */
    void addNames(KeyNames names) {
        names.lasts().forEach(last -> names.firsts().forEach(first -> addBothNames(last, first)));
        names.lasts().filter(breadth::takesLastNameAndInitial).forEach(last -> names.firstInitials()
                .forEach(first -> add(Kind.SOUND_OF_LAST_AND_FIRST_INITIAL, sound(last), first, 0)));
        names.firsts().filter(breadth::takesFirstNameAndInitial).forEach(first -> names.lastInitials()
                .forEach(last -> add(Kind.SOUND_OF_FIRST_AND_LAST_INITIAL, sound(first), last, 0)));
        names.lasts().filter(breadth::takesLastName).forEach(last -> add(Kind.LAST, last.hashCode(), 0, 0));
    }

    void addBothNames(String last, String first) {
        if (breadth.takesBothNames(last, first)) {
            add(Kind.BOTH_NAMES, last.hashCode(), first.hashCode(), 0);
        } else {
            passedOver++;
        }
    }

    /** For accounts without a birth date, which are few: wider keys. */
    void addUndated(KeyNames names) {
        names.lasts().filter(breadth::takesUndatedLastName).forEach(last -> names.firstInitials()
                .forEach(first -> add(Kind.UNDATED_LAST_AND_INITIAL, sound(last), first, 0)));
        names.firsts().filter(breadth::takesUndatedFirstName).forEach(first -> names.lastInitials()
                .forEach(last -> add(Kind.UNDATED_FIRST_AND_INITIAL, sound(first), last, 0)));
        names.firsts()
                .filter(breadth::takesUndatedFirstNameAlone)
                .forEach(first -> add(Kind.UNDATED_FIRST, first.hashCode(), 0, 0));
    }

    void addSsn(long hash) {
        add(Kind.SSN, Long.hashCode(hash), 0, 0);
    }

    void addLastFour(int hash, KeyNames names, Optional<LocalDate> born) {
        born.ifPresent(date -> add(Kind.LAST_FOUR_AND_YEAR, hash, date.getYear(), 0));
        names.lastInitials().forEach(last -> add(Kind.LAST_FOUR_AND_INITIAL, hash, last, 0));
    }

    void addIdocNumber(String number) {
        add(Kind.IDOC_NUMBER, number.hashCode(), 0, 0);
    }

    /** How many names and days were left out since thousands share them. */
    int passedOver() {
        return passedOver;
    }

    int[] toArray() {
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addYear(KeyNames names, int year) {
        names.lasts()
                .filter(breadth::takesLastNameOfAYear)
                .forEach(last -> add(Kind.LAST_AND_YEAR, last.hashCode(), year, 0));
        names.firsts()
                .filter(breadth::takesFirstNameOfAYear)
                .forEach(first -> add(Kind.FIRST_AND_YEAR, first.hashCode(), year, 0));
    }

    private static int sound(String name) {
        return Spelling.sound(name).hashCode();
    }

    private void add(Kind kind, int a, int b, int c) {
        keys.add(KeyHash.of(kind.ordinal(), a, b, c));
    }

    /** What a key is made of; the order is part of the stored hashes. */
    private enum Kind {
        DATE,
        DATE_AND_FIRST_INITIAL,
        DATE_AND_LAST_INITIAL,
        YEAR_MONTH_AND_INITIALS,
        MONTH_DAY_AND_INITIALS,
        LAST_AND_YEAR,
        FIRST_AND_YEAR,
        BOTH_NAMES,
        SOUND_OF_LAST_AND_FIRST_INITIAL,
        SOUND_OF_FIRST_AND_LAST_INITIAL,
        LAST,
        UNDATED_LAST_AND_INITIAL,
        UNDATED_FIRST_AND_INITIAL,
        UNDATED_FIRST,
        SSN,
        LAST_FOUR_AND_YEAR,
        LAST_FOUR_AND_INITIAL,
        IDOC_NUMBER
    }
}
