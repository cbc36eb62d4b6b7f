package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.NameFolding;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is compared of a person: folded names, birth date, numbers, counties. Names that are not known are empty, and so
 * is the first name of somebody who has none. A Social Security number is here by keyed hashes only.
 */
public final class PersonTraits {
    /** Places of the names. */
    static final int FIRST = 0;

    static final int MIDDLE = 1;
    static final int LAST = 2;

    private final FoldedNames names;
    private final BirthDate birthDate;
    private final SsnTraits ssn;
    private final IdocNumber idocNumber;
    private final Set<String> counties;

    private PersonTraits(
            FoldedNames names, BirthDate birthDate, SsnTraits ssn, IdocNumber idocNumber, Set<String> counties) {
        this.names = names;
        this.birthDate = birthDate;
        this.ssn = ssn;
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
        List<NameWords> words = List.of(NameWords.of(first), NameWords.of(middle), NameWords.of(last));
        return new PersonTraits(new FoldedNames(words, suffix, List.of()), null, null, null, Set.of());
    }

    /** The same person, with these folded last names from before. */
    public PersonTraits formerly(List<String> foldedLastNames) {
        List<NameWords> former = foldedLastNames.stream().map(NameWords::of).toList();
        return new PersonTraits(
                new FoldedNames(names.words(), names.suffix(), former), birthDate, ssn, idocNumber, counties);
    }

    /** The same person, with this folded middle name. */
    PersonTraits withMiddleName(String folded) {
        List<NameWords> words = List.of(name(FIRST), NameWords.of(folded), name(LAST));
        return new PersonTraits(
                new FoldedNames(words, names.suffix(), names.former()), birthDate, ssn, idocNumber, counties);
    }

    /** The same person, with this birth date. */
    public PersonTraits born(BirthDate date) {
        return new PersonTraits(names, Objects.requireNonNull(date), ssn, idocNumber, counties);
    }

    /** The same person, with this Social Security number. */
    public PersonTraits with(SsnTraits number) {
        return new PersonTraits(names, birthDate, Objects.requireNonNull(number), idocNumber, counties);
    }

    /** The same person, with this IDOC number. */
    public PersonTraits with(IdocNumber number) {
        return new PersonTraits(names, birthDate, ssn, Objects.requireNonNull(number), counties);
    }

    /** The same person, with the counties of these codes. */
    public PersonTraits inCounties(Set<String> codes) {
        return new PersonTraits(names, birthDate, ssn, idocNumber, codes);
    }

    /** The folded first name; empty for none. */
    public String firstName() {
        return name(FIRST).folded();
    }

    /** The folded middle name; empty if not known. */
    public String middleName() {
        return name(MIDDLE).folded();
    }

    /** The folded last name. */
    public String lastName() {
        return name(LAST).folded();
    }

    /** The folded suffix; empty if not known. */
    public String suffix() {
        return names.suffix();
    }

    /** The folded last names from before; empty if none is known. */
    public List<String> formerLastNames() {
        return names.former().stream().map(NameWords::folded).toList();
    }

    /** The birth date, if known. */
    public Optional<BirthDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** The Social Security number, or the last four digits of it, if known. */
    public Optional<SsnTraits> ssn() {
        return Optional.ofNullable(ssn);
    }

    /** The IDOC number, if known. */
    public Optional<IdocNumber> idocNumber() {
        return Optional.ofNullable(idocNumber);
    }

    /** The codes of the counties; empty if none is known. */
    public Set<String> counties() {
        return counties;
    }

    /** Every name by which the person's rarity can be asked for: whole and in parts, now and from before. */
    Stream<String> askedNames() {
        return Stream.concat(names.words().stream(), names.former().stream())
                .flatMap(words -> Stream.concat(Stream.of(words.joined()), words.parts().stream()));
    }

    NameWords name(int place) {
        return names.words().get(place);
    }

    List<NameWords> formerNames() {
        return names.former();
    }

    /** Nothing personal. */
    @Override
    public String toString() {
        return "PersonTraits";
    }

    /** Names in the form that is compared: first, middle, last; suffix; last names from before. */
    private record FoldedNames(List<NameWords> words, String suffix, List<NameWords> former) {}
}
