package com.illinoisworknet.returningcitizens.matching.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Among whom a person is looked for: how many accounts there are, and how common names and birth dates are among them.
 * Agreeing on Smith says less than agreeing on Szczepaniak (Winkler 1989).
 *
 * <p>A name's share is its share of the accounts, drawn towards the published share as if {@value #PUBLISHED_WEIGHT}
 * people more had been counted: of ten thousand accounts the published tables say more about rare names, of a million
 * the accounts themselves do, whatever their mix of origins.
 */
public final class Population {
    private static final int PUBLISHED_WEIGHT = 5_000;
    /** What is typed wrong makes names that nobody has; none is held for rarer than this. */
    private static final double RAREST = 2e-6;
    /** Birth years of adults, where the accounts tell nothing yet. */
    private static final double YEARS = 80;

    private static final double YEARS_WEIGHT = 20;
    private static final double DAYS_OF_A_YEAR = 366;

    private final PublishedNames published;
    private final AccountCounts counts;
    private final long dated;

    private Population(PublishedNames published, AccountCounts counts) {
        this.published = published;
        this.counts = counts;
        this.dated = counts.dated();
    }

    /** Accounts with these counts. */
    public static Population of(AccountCounts counts) {
        return new Population(PublishedNames.read(), counts);
    }

    /** The same published tables with other counts. */
    public Population counted(AccountCounts newer) {
        return new Population(published, newer);
    }

    /** Only the counts that judging these people asks for, by which they are judged again as they are now. */
    public AccountCounts countsConcerning(Collection<PersonTraits> people) {
        return counts.concerning(people);
    }

    /** How many accounts there are; one at least. */
    public long accounts() {
        return Math.max(1, counts.accounts());
    }

    /** The share of people with this folded first name. */
    double shareOfGivenName(String joined) {
        return share(counts.givenNames(), joined, published.shareOfGivenName(joined));
    }

    /** The share of people with this folded last name. */
    double shareOfLastName(String joined) {
        return share(counts.lastNames(), joined, published.shareOfLastName(joined));
    }

    /** The share of people born on this day; January 1 also stands for those of whom only the year was known. */
    double shareOfBirthDate(LocalDate date) {
        double year =
                (counts.birthYears().getOrDefault(date.getYear(), 0) + YEARS_WEIGHT / YEARS) / (dated + YEARS_WEIGHT);
        double day = year / DAYS_OF_A_YEAR;
        return date.getDayOfYear() == 1 && dated > 0 ? Math.max(day, year * counts.januaryFirsts() / dated) : day;
    }

    /** One account less than counted, since the account that is compared is one of them. */
    private double share(Map<String, Integer> counted, String name, double publishedShare) {
        double others = Math.max(0, counted.getOrDefault(name, 0) - 1);
        double share = (others + PUBLISHED_WEIGHT * publishedShare) / (counts.accounts() + PUBLISHED_WEIGHT);
        return Math.max(RAREST, share);
    }
}
