package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys under which a person's account is looked for: their own, and those that a slip makes of them.
 *
 * @param numbers by Social Security and IDOC number, right and with one slip; each is of one account or of none
 * @param names by names and dates; each may be of many accounts
 * @param passedOver how many names and days are not asked for since thousands share them
 */
public record AskedKeys(int[] numbers, int[] names, int passedOver) {
    private static final int DIGITS = 10;

    /** The keys of the person entered, among these people. */
    static AskedKeys of(PersonTraits entered, Population population, Nicknames nicknames) {
        Breadth breadth = Breadth.among(population);
        BlockingKeys names = names(entered, breadth, nicknames);
        return new AskedKeys(numbers(entered, breadth).toArray(), names.toArray(), names.passedOver());
    }

    /** Keeps copies. */
    public AskedKeys {
        numbers = numbers.clone();
        names = names.clone();
    }

    @Override
    public int[] numbers() {
        return numbers.clone();
    }

    @Override
    public int[] names() {
        return names.clone();
    }

    private static BlockingKeys numbers(PersonTraits entered, Breadth breadth) {
        BlockingKeys keys = new BlockingKeys(breadth);
        hashes(entered).filter(SsnTraits::isWhole).forEach(ssn -> {
            keys.addSsn(ssn.number());
            ssn.near().keySet().forEach(keys::addSsn);
        });
        entered.idocNumber().map(IdocNumber::value).stream()
                .flatMap(AskedKeys::withOneDigitWrong)
                .forEach(keys::addIdocNumber);
        return keys;
    }

    private static BlockingKeys names(PersonTraits entered, Breadth breadth, Nicknames nicknames) {
        BlockingKeys keys = new BlockingKeys(breadth);
        Optional<LocalDate> born = entered.birthDate().map(BirthDate::value);
        KeyNames names = widened(entered, nicknames);
        hashes(entered).filter(ssn -> !ssn.isWhole()).forEach(ssn -> keys.addLastFour(ssn.lastFour(), names, born));
        keys.add(names, born);
        variants(names.first(), nicknames)
                .forEach(first -> names.lasts().forEach(last -> keys.addBothNames(last, first)));
        keys.addUndated(names);
        born.flatMap(NearDates::swapped)
                .ifPresent(date -> keys.addDated(KeyNames.of(names.first(), names.last()), date));
        KeyNames swapped = KeyNames.of(entered).swapped();
        keys.add(swapped, born);
        keys.addUndated(swapped);
        return keys;
    }

    private static Stream<SsnTraits> hashes(PersonTraits entered) {
        return entered.ssn().stream().flatMap(SsnTraits::hashes);
    }

    /** The names entered, with the middle name as a first name, and the initials of short forms and variants. */
    private static KeyNames widened(PersonTraits entered, Nicknames nicknames) {
        KeyNames names = KeyNames.of(entered);
        Set<String> middle = KeyNames.words(Stream.of(entered.name(PersonTraits.MIDDLE)));
        KeyNames withVariants =
                names.withInitialsOf(variants(names.first(), nicknames)).withInitialsOf(middle);
        return withVariants.with(
                middle.stream().filter(name -> name.length() > 1).toList());
    }

    private static Set<String> variants(Collection<String> names, Nicknames nicknames) {
        return names.stream()
                .flatMap(name -> nicknames.of(name).stream())
                .map(variant -> NameWords.of(variant).joined())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> withOneDigitWrong(String number) {
        return IntStream.range(1, number.length()).boxed().flatMap(place -> IntStream.range(0, DIGITS)
                .mapToObj(digit -> number.substring(0, place) + digit + number.substring(place + 1)));
    }
}
