package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws synthetic people; the same seed draws the same people on every machine. */
final class DrawnPeople {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1957, 1, 1);
    private static final int DAYS_OF_BIRTHS = 365 * 49;
    private static final LocalDate FIRST_ACCOUNTS = LocalDate.of(2016, 2, 1);
    private static final LocalDate LAST_ACCOUNTS = LocalDate.of(2024, 12, 31);
    private static final int LEAST_AGE = 16;
    private static final LocalTime MIDDAY = LocalTime.of(12, 30);
    private static final List<String> SUFFIXES = List.of("Jr.", "Jr.", "Sr.", "II", "III");
    /** Cook holds two of five people of Illinois. */
    private static final String COOK = "17031";
    /** DuPage, Kane, Lake, Will, Winnebago, Madison, St. Clair, Champaign, Sangamon, Peoria, McLean, Rock Island. */
    private static final List<String> LARGE_COUNTIES = List.of(
            "17043", "17089", "17097", "17197", "17201", "17119", "17163", "17019", "17167", "17143", "17113", "17161");

    private final Random random;
    private final NameList men = NameList.of("given_names_men.csv");
    private final NameList women = NameList.of("given_names_women.csv");
    private final NameList surnames = NameList.of("surnames.csv");
    private final List<List<String>> counties = Csv.rows("counties.csv");
    private final Set<String> usedNumbers = new HashSet<>();

    DrawnPeople(Random random) {
        this.random = random;
    }

    DemoAccount man() {
        return account(men);
    }

    DemoAccount woman() {
        return account(women);
    }

    /** The code of a county of Illinois, large ones more often. */
    String county() {
        int outOfTen = random.nextInt(10);
        if (outOfTen < 4) {
            return COOK;
        }
        return outOfTen < 7
                ? one(LARGE_COUNTIES)
                : counties.get(random.nextInt(counties.size())).get(0);
    }

    private DemoAccount account(NameList given) {
        BirthDate born = birthDate();
        Identity person = Identity.of(name(given)).born(born);
        return new DemoAccount(chance(50) ? person.with(ssn()) : person, county(), createdAt(born.value()));
    }

    private Instant createdAt(LocalDate born) {
        LocalDate grown = born.plusYears(LEAST_AGE);
        LocalDate earliest = grown.isAfter(FIRST_ACCOUNTS) ? grown : FIRST_ACCOUNTS;
        int days = (int) ChronoUnit.DAYS.between(earliest, LAST_ACCOUNTS);
        return earliest.plusDays(random.nextInt(days))
                .atTime(MIDDAY)
                .atZone(ClockProducer.ILLINOIS)
                .toInstant();
    }

    private PersonName name(NameList given) {
        String first = given.draw(random);
        String middle = chance(20) ? given.draw(random) : initial(given);
        return new PersonName(first, chance(40) ? middle : "", surnames.draw(random), chance(4) ? one(SUFFIXES) : "");
    }

    private String initial(NameList given) {
        return given.draw(random).charAt(0) + ".";
    }

    private BirthDate birthDate() {
        return new BirthDate(EARLIEST_BIRTH.plusDays(random.nextInt(DAYS_OF_BIRTHS)));
    }

    /** Valid by the rules, and seen to be invented: area 890 to 895. */
    private SocialSecurityNumber ssn() {
        String digits = "89%d%02d%04d".formatted(random.nextInt(6), random.nextInt(99) + 1, random.nextInt(9_999) + 1);
        return usedNumbers.add(digits) ? new SocialSecurityNumber(digits) : ssn();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
