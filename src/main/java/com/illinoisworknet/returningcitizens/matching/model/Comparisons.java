package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All comparisons of two people, field by field. */
final class Comparisons {
    private final MainNameComparison mainNames;
    private final GivenNameComparison middleNames;
    private final SuffixComparison suffixes = new SuffixComparison();
    private final BirthDateComparison birthDates = new BirthDateComparison();
    private final SsnComparison ssns = new SsnComparison();
    private final IdocNumberComparison idocNumbers = new IdocNumberComparison();
    private final CountyComparison counties = new CountyComparison();

    Comparisons(Nicknames nicknames) {
        mainNames = new MainNameComparison(nicknames);
        middleNames = new GivenNameComparison(Field.MIDDLE_NAME, nicknames);
    }

    /** One piece of evidence for each {@link Field}, in its order. */
    Evidence compare(PersonTraits entered, PersonTraits account) {
        Stream<FieldEvidence> others = Stream.of(
                middleNames.compare(entered.middleName(), account.middleName()),
                suffixes.compare(entered.suffix(), account.suffix()),
                birthDates.compare(entered, account),
                ssns.compare(entered, account),
                idocNumbers.compare(entered, account),
                counties.compare(entered, account));
        return new Evidence(inOrder(Stream.concat(mainNames.compare(entered, account).stream(), others)));
    }

    private static List<FieldEvidence> inOrder(Stream<FieldEvidence> evidence) {
        return evidence.sorted(Comparator.comparing(FieldEvidence::field)).toList();
    }
}
