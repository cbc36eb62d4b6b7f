package com.illinoisworknet.returningcitizens.matching.model;

/**
 * How alike two values of one field are, in the grades that the model weighs. A grade belongs to names, dates or
 * numbers; {@link #SAME}, {@link #DIFFERENT} and {@link #UNKNOWN} belong to all.
 */
enum Level {
    SAME(Verdict.AGREES),
    DIFFERENT(Verdict.DIFFERS),
    UNKNOWN(Verdict.UNKNOWN),

    /** One given name is a short form or variant of the other. */
    SHORT_FORM(Resemblance.SHORT_FORM),
    /** A letter too many, missing, wrong, or two neighbours swapped. */
    ONE_SLIP(Resemblance.SPELLING),
    /** Written otherwise, spoken alike (Double Metaphone, Philips 2000). */
    SAME_SOUND(Resemblance.SPELLING),
    /** Two such slips. */
    TWO_SLIPS(Resemblance.SPELLING),
    /** One or both are an initial, and it fits. */
    INITIAL(Resemblance.INITIAL_ONLY),
    /** One is the other's beginning: Chris, Christopher. */
    BEGINNING(Resemblance.SHORT_FORM),
    /** A word in common: Garcia of Garcia-Lopez. */
    PART(Resemblance.PART_OF_DOUBLE_NAME),
    /** A word in common but for a slip. */
    MISSPELLED_PART(Resemblance.PART_OF_DOUBLE_NAME),
    /** One slip away from a short form or variant. */
    MISSPELLED_SHORT_FORM(Resemblance.SHORT_FORM),
    /** A last name that the holder of the account had before. */
    FORMER_NAME(Resemblance.FORMER_NAME),
    /** More than two slips, but alike as a whole (Jaro and Winkler). */
    ALIKE(Verdict.DIFFERS),

    DAY_AND_MONTH_SWAPPED(Resemblance.DAY_AND_MONTH_SWAPPED),
    ONE_DIGIT(Resemblance.ONE_DIGIT_WRONG),
    /** Two neighbouring digits in each other's place. */
    DIGITS_SWAPPED(Resemblance.DIGITS_SWAPPED),
    ONE_YEAR_OFF(Resemblance.WITHIN_A_YEAR),
    TEN_YEARS_OFF(Resemblance.ONE_DIGIT_WRONG),
    /** One is January 1, as is typed when only the year is known; the year is the same. */
    DEFAULT_DAY(Resemblance.DEFAULT_DAY),
    /** One is January 1; the year is another. */
    DEFAULT_DATE(Verdict.DIFFERS),
    SAME_DAY_AND_MONTH(Verdict.DIFFERS),
    SAME_YEAR_AND_MONTH(Verdict.DIFFERS),
    SAME_YEAR_AND_DAY(Verdict.DIFFERS),
    SAME_YEAR(Verdict.DIFFERS),
    WITHIN_FIVE_YEARS(Verdict.DIFFERS),

    /** Only the last four digits were entered, and they are the same. */
    SAME_LAST_FOUR(Resemblance.LAST_FOUR_SAME),
    /** The last digit alone is another: a slip, or a relative's number got together with one's own. */
    LAST_DIGIT(Resemblance.ONE_DIGIT_WRONG);

    private final Verdict verdict;
    private final Resemblance how;

    Level(Verdict verdict) {
        this.verdict = verdict;
        this.how = Resemblance.NONE;
    }

    Level(Resemblance how) {
        this.verdict = Verdict.RESEMBLES;
        this.how = how;
    }

    Verdict verdict() {
        return verdict;
    }

    Resemblance how() {
        return how;
    }
}
