package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import java.util.EnumMap;
import java.util.Map;

/** All comparisons of two people, field by field. */
final class Comparisons {
    private final NamesComparison names;
    private final SuffixComparison suffixes = new SuffixComparison();
    private final BirthDateComparison birthDates = new BirthDateComparison();
    private final SsnComparison ssns = new SsnComparison();
    private final IdocNumberComparison idocNumbers = new IdocNumberComparison();
    private final CountyComparison counties = new CountyComparison();

    Comparisons(Nicknames nicknames) {
        names = new NamesComparison(nicknames);
    }

    Comparison compare(PersonTraits entered, PersonTraits account, Population population, Weights weights) {
        Names found = names.compare(entered, account, population, weights);
        Map<Field, Level> levels = new EnumMap<>(Field.class);
        levels.put(Field.FIRST_NAME, found.first().level());
        levels.put(Field.MIDDLE_NAME, found.middle().level());
        levels.put(Field.LAST_NAME, found.last().level());
        levels.put(Field.SUFFIX, suffixes.level(entered, account));
        levels.put(Field.BIRTH_DATE, birthDates.level(entered, account));
        levels.put(Field.SSN, ssns.level(entered, account));
        levels.put(Field.IDOC_NUMBER, idocNumbers.level(entered, account));
        levels.put(Field.COUNTY, counties.level(entered, account));
        return new Comparison(found, levels, rarityOfTheDate(levels, entered, population));
    }

    private static double rarityOfTheDate(Map<Field, Level> levels, PersonTraits entered, Population population) {
        return levels.get(Field.BIRTH_DATE) == Level.SAME
                ? -StrictMath.log(population.shareOfBirthDate(
                        entered.birthDate().map(BirthDate::value).orElseThrow()))
                : 0;
    }
}
