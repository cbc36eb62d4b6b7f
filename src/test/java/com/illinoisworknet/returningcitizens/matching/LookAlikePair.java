package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.matching.model.SsnSlip;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.matching.model.Verdict;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Somebody who is entered, and an account of somebody who looks like them. What families share is shared; what is known
 * of each by chance (middle name, SSN, county) is drawn. Numbers stand for their own hashes.
 */
record LookAlikePair(PersonTraits entered, PersonTraits account) {
    private static final int COMMONEST = 3_000;
    private static final MatchModel MODEL = MatchModel.published();
    private static final Population PEOPLE = Population.of(AccountCounts.of(10_000));
    private static final List<String> GIVEN = names("given_names.csv");
    private static final List<String> LAST = names("last_names.csv");

    static LookAlikePair of(LookAlike kind, Random random) {
        return new Drawing(random).pair(kind);
    }

    private static List<String> names(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(MatchModel.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .limit(COMMONEST)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws one pair. */
    private static final class Drawing {
        private final Random random;
        private final String last;
        private final String first;
        private final LocalDate born;
        private final int number;

        Drawing(Random random) {
            this.random = random;
            this.last = one(LAST);
            this.first = one(GIVEN);
            this.born = LocalDate.of(1945, 1, 1).plusDays(random.nextInt(35 * 365));
            this.number = 100_000_000 + 10 * random.nextInt(60_000_000) + random.nextInt(9);
        }

        LookAlikePair pair(LookAlike kind) {
            return switch (kind) {
                case TWIN -> twins();
                case FATHER_OR_SON -> fatherAndSon();
                case NEIGHBOURING_IDOC_NUMBER -> brothers(born.plusDays(years(7)), true);
                case NEIGHBOURING_SSN -> brothers(born.plusDays(years(4)), false);
                case IN_CUSTODY_ELSEWHERE -> same();
            };
        }

        private LookAlikePair twins() {
            LookAlikePair pair = dated(named(first, ""), born, named(one(GIVEN), ""), born);
            while (!haveOtherFirstNames(pair)) {
                pair = dated(named(first, ""), born, named(one(GIVEN), ""), born);
            }
            return random.nextBoolean() ? withNeighbouringSsns(pair) : pair;
        }

        private LookAlikePair fatherAndSon() {
            boolean suffixes = random.nextBoolean();
            PersonTraits father = named(first, suffixes ? "sr" : "");
            PersonTraits son = named(first, suffixes ? "jr" : "");
            LocalDate later = born.plusDays(years(16)).plusYears(16 + random.nextInt(14));
            return random.nextBoolean() ? dated(father, born, son, later) : dated(son, later, father, born);
        }

        private LookAlikePair brothers(LocalDate other, boolean byIdocNumber) {
            LookAlikePair pair = dated(named(first, ""), born, named(one(GIVEN), ""), other);
            return byIdocNumber ? withNeighbouringIdocNumbers(pair) : withNeighbouringSsns(pair);
        }

        private LookAlikePair same() {
            SsnTraits ssn = SsnTraits.of(number, number % 10_000);
            PersonTraits person = named(first, "").born(new BirthDate(born)).with(ssn);
            return new LookAlikePair(person, person);
        }

        private LookAlikePair withNeighbouringSsns(LookAlikePair pair) {
            long next = number + 1;
            SsnTraits entered = SsnTraits.of(number, number % 10_000).near(Map.of(next, SsnSlip.LAST_DIGIT));
            SsnTraits account = SsnTraits.of(next, (number + 1) % 10_000);
            return new LookAlikePair(
                    pair.entered().with(entered), pair.account().with(account));
        }

        private LookAlikePair withNeighbouringIdocNumbers(LookAlikePair pair) {
            String tens = "R" + (1000 + random.nextInt(9000));
            int digit = random.nextInt(9);
            return new LookAlikePair(
                    pair.entered().with(new IdocNumber(tens + digit)),
                    pair.account().with(new IdocNumber(tens + (digit + 1))));
        }

        private static LookAlikePair dated(
                PersonTraits entered, LocalDate born, PersonTraits account, LocalDate other) {
            return new LookAlikePair(entered.born(new BirthDate(born)), account.born(new BirthDate(other)));
        }

        private PersonTraits named(String given, String suffix) {
            String middle = random.nextBoolean() ? one(GIVEN) : "";
            PersonTraits named = PersonTraits.ofFolded(given, middle, last, suffix);
            return random.nextInt(4) == 0 ? named : named.inCounties(Set.of("17031"));
        }

        /** Who has a misspelling or a short form of the other's name for a name is looked upon as the other. */
        private static boolean haveOtherFirstNames(LookAlikePair pair) {
            MatchAssessment assessment = MODEL.assess(pair.entered(), pair.account(), PEOPLE);
            return assessment.of(Field.FIRST_NAME).verdict() == Verdict.DIFFERS;
        }

        private int years(int most) {
            return 1 + random.nextInt(most * 365);
        }

        private String one(List<String> names) {
            return names.get(random.nextInt(names.size()));
        }
    }
}
