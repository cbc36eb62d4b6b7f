package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.NameFolding;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared of a person: folded names, birth date, numbers, counties. Names that are not known are empty, and so
 * is the first name of somebody who has none. A Social Security number is here as its token only.
 */
public final class PersonTraits {
    private final FoldedPersonName name;
    private final BirthDate birthDate;
    private final SsnToken ssnToken;
    private final IdocNumber idocNumber;
    private final Set<String> counties;

    private PersonTraits(
            FoldedPersonName name,
            BirthDate birthDate,
            SsnToken ssnToken,
            IdocNumber idocNumber,
            Set<String> counties) {
        this.name = name;
        this.birthDate = birthDate;
        this.ssnToken = ssnToken;
        this.idocNumber = idocNumber;
        this.counties = Set.copyOf(counties);
    }

    /** Somebody of whom nothing but the name is known, as typed. */
    public static PersonTraits of(PersonName name) {
        return ofFolded(
                NameFolding.fold(name.first()),
                NameFolding.fold(name.middle()),
                NameFolding.fold(name.last()),
                NameFolding.fold(name.suffix()));
    }

    /** Somebody of whom nothing but the name is known, folded already. */
    public static PersonTraits ofFolded(String first, String middle, String last, String suffix) {
        return new PersonTraits(new FoldedPersonName(first, middle, last, suffix), null, null, null, Set.of());
    }

    /** The same person, with this birth date. */
    public PersonTraits born(BirthDate date) {
        return new PersonTraits(name, Objects.requireNonNull(date), ssnToken, idocNumber, counties);
    }

    /** The same person, with the Social Security number of this token. */
    public PersonTraits with(SsnToken token) {
        return new PersonTraits(name, birthDate, Objects.requireNonNull(token), idocNumber, counties);
    }

    /** The same person, with this IDOC number. */
    public PersonTraits with(IdocNumber number) {
        return new PersonTraits(name, birthDate, ssnToken, Objects.requireNonNull(number), counties);
    }

    /** The same person, with the counties of these codes. */
    public PersonTraits inCounties(Set<String> codes) {
        return new PersonTraits(name, birthDate, ssnToken, idocNumber, codes);
    }

    /** The folded first name; empty for none. */
    public String firstName() {
        return name.first();
    }

    /** The folded middle name; empty if not known. */
    public String middleName() {
        return name.middle();
    }

    /** The folded last name. */
    public String lastName() {
        return name.last();
    }

    /** The folded suffix; empty if not known. */
    public String suffix() {
        return name.suffix();
    }

    /** The birth date, if known. */
    public Optional<BirthDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** The token of the Social Security number, if known. */
    public Optional<SsnToken> ssnToken() {
        return Optional.ofNullable(ssnToken);
    }

    /** The IDOC number, if known. */
    public Optional<IdocNumber> idocNumber() {
        return Optional.ofNullable(idocNumber);
    }

    /** The codes of the counties; empty if none is known. */
    public Set<String> counties() {
        return counties;
    }

    /** Nothing personal. */
    @Override
    public String toString() {
        return "PersonTraits";
    }

    /** A name in the form that is compared. */
    private record FoldedPersonName(String first, String middle, String last, String suffix) {}
}
