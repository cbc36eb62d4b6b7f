package com.illinoisworknet.returningcitizens.matching.model;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/**
 * Which wide keys a search asks for: those that, as common as the name is and as many as the accounts are, bring few
 * enough accounts. A rare last name alone finds its bearer with everything else wrong; Smith alone finds nobody.
 */
final class Breadth {
    /** Every key, for storing. */
    static final Breadth ALL = new Breadth(0, name -> 0, name -> 0, date -> 0);

    /** Accounts beyond which a key tells nobody apart, and would only be slow: thousands of one name, or of one day. */
    private static final double TOO_MANY = 5_000;

    /** Accounts that a key of one birth date may be expected to bring. */
    private static final double MOST_OF_A_DAY = 40;

    /** … of one birth year: who shares only that and a name is seldom the same person. */
    private static final double MOST_OF_A_YEAR = 15;

    /** … of one name and no date at all, which says still less. */
    private static final double MOST_OF_A_NAME = 5;

    /** … of accounts without a birth date: that it is not known speaks against nobody. */
    private static final double MOST_UNDATED = 15;

    private static final double DAYS = 20_000;
    private static final double YEARS = 50;
    /** The share of people whose name begins with one letter, several of which are asked for; and the names of a sound. */
    private static final double INITIAL_AND_SOUND = 0.4;
    /** The share of accounts without a birth date, at most. */
    private static final double UNDATED = 0.03;

    private final double everybody;
    private final ToDoubleFunction<String> last;
    private final ToDoubleFunction<String> first;
    private final ToDoubleFunction<LocalDate> born;

    /** Says by the number of accounts in all, with a last name, with a first name, and with a birth date. */
    private Breadth(
            double everybody,
            ToDoubleFunction<String> last,
            ToDoubleFunction<String> first,
            ToDoubleFunction<LocalDate> born) {
        this.everybody = everybody;
        this.last = last;
        this.first = first;
        this.born = born;
    }

    /** Only what brings few accounts of these. */
    static Breadth among(Population population) {
        double everybody = population.accounts();
        return new Breadth(
                everybody,
                name -> everybody * population.shareOfLastName(name),
                name -> everybody * population.shareOfGivenName(name),
                date -> everybody * population.shareOfBirthDate(date));
    }

    boolean takesEverybodyOfADay() {
        return everybody / DAYS <= MOST_OF_A_DAY;
    }

    /** Whether a birth date is asked for at all, with whatever else. */
    boolean takesDay(LocalDate date) {
        return born.applyAsDouble(date) <= TOO_MANY;
    }

    boolean takesBothNames(String lastName, String firstName) {
        return last.applyAsDouble(lastName) * first.applyAsDouble(firstName) <= TOO_MANY * everybody;
    }

    boolean takesLastName(String name) {
        return last.applyAsDouble(name) <= MOST_OF_A_NAME;
    }

    boolean takesLastNameOfAYear(String name) {
        return last.applyAsDouble(name) / YEARS <= MOST_OF_A_YEAR;
    }

    boolean takesFirstNameOfAYear(String name) {
        return first.applyAsDouble(name) / YEARS <= MOST_OF_A_YEAR;
    }

    boolean takesLastNameAndInitial(String name) {
        return last.applyAsDouble(name) * INITIAL_AND_SOUND <= MOST_OF_A_NAME;
    }

    boolean takesFirstNameAndInitial(String name) {
        return first.applyAsDouble(name) * INITIAL_AND_SOUND <= MOST_OF_A_NAME;
    }

    boolean takesUndatedLastName(String name) {
        return last.applyAsDouble(name) * INITIAL_AND_SOUND * UNDATED <= MOST_UNDATED;
    }

    boolean takesUndatedFirstName(String name) {
        return first.applyAsDouble(name) * INITIAL_AND_SOUND * UNDATED <= MOST_UNDATED;
    }

    boolean takesUndatedFirstNameAlone(String name) {
        return first.applyAsDouble(name) * UNDATED <= MOST_UNDATED;
    }
}
