package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A row of the index, in the order in which {@link TraitRepository} selects; what is not known is "". */
final class TraitRow {
    private static final int HEX = 16;
    private static final int HEX_OF_NUMBER = 16;

    private final Object[] cells;

    TraitRow(Object[] cells) {
        this.cells = cells;
    }

    /** The account with its traits. */
    IndexedPerson person() {
        PersonTraits traits = dated(PersonTraits.ofFolded(text(2), text(3), text(4), text(5)));
        return new IndexedPerson(accountId(), formerly(inCounty(numbered(withSsn(traits)))));
    }

    /** The key that brought it; 0 for a number's. */
    int key() {
        return ((Number) cells[0]).intValue();
    }

    long accountId() {
        return ((Number) cells[1]).longValue();
    }

    private PersonTraits dated(PersonTraits traits) {
        return text(6).isEmpty() ? traits : traits.born(new BirthDate(LocalDate.parse(text(6))));
    }

    private PersonTraits withSsn(PersonTraits traits) {
        String hashes = text(7);
        return hashes.isEmpty()
                ? traits
                : traits.with(SsnTraits.of(
                        Long.parseUnsignedLong(hashes.substring(0, HEX_OF_NUMBER), HEX),
                        Integer.parseUnsignedInt(hashes.substring(HEX_OF_NUMBER), HEX)));
    }

    private PersonTraits numbered(PersonTraits traits) {
        return text(8).isEmpty() ? traits : traits.with(new IdocNumber(text(8)));
    }

    private PersonTraits inCounty(PersonTraits traits) {
        return text(9).isEmpty() ? traits : traits.inCounties(Set.of(text(9).split(" ")));
    }

    private PersonTraits formerly(PersonTraits traits) {
        return text(10).isEmpty() ? traits : traits.formerly(List.of(text(10).split(";")));
    }

    private String text(int cell) {
        return (String) cells[cell];
    }
}
