package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import java.time.LocalDate;
import java.util.Set;

/** A row of the index, in the order in which {@link TraitRepository} selects; what is not known is "". */
final class TraitRow {
    private final Object[] cells;

    TraitRow(Object[] cells) {
        this.cells = cells;
    }

    /** The account with its traits. */
    IndexedPerson person() {
        PersonTraits traits = dated(PersonTraits.ofFolded(text(1), text(2), text(3), text(4)));
        return new IndexedPerson(number(0), inCounty(numbered(withSsn(traits))));
    }

    /** How many rows the key found in all. */
    long found() {
        return number(9);
    }

    private PersonTraits dated(PersonTraits traits) {
        return text(5).isEmpty() ? traits : traits.born(new BirthDate(LocalDate.parse(text(5))));
    }

    private PersonTraits withSsn(PersonTraits traits) {
        return text(6).isEmpty() ? traits : traits.with(new SsnToken(text(6)));
    }

    private PersonTraits numbered(PersonTraits traits) {
        return text(7).isEmpty() ? traits : traits.with(new IdocNumber(text(7)));
    }

    private PersonTraits inCounty(PersonTraits traits) {
        return text(8).isEmpty() ? traits : traits.inCounties(Set.of(text(8).split(" ")));
    }

    private String text(int cell) {
        return (String) cells[cell];
    }

    private long number(int cell) {
        return ((Number) cells[cell]).longValue();
    }
}
