package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.benchmark.set.Query;
import com.illinoisworknet.returningcitizens.matching.SsnTraitsReader;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.NamePart;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is searched by of a query: its text goes through the product's values; what none of them takes is left out. */
final class TypedTraits {
    private static final int LAST_FOUR = 4;

    private final SsnTraitsReader ssns;
    private final Counties counties;

    TypedTraits(SsnVault vault, Counties counties) {
        this.ssns = new SsnTraitsReader(vault);
        this.counties = counties;
    }

    PersonTraits of(Query query) {
        PersonTraits named = named(query);
        PersonTraits dated = birthDate(query).map(named::born).orElse(named);
        PersonTraits withSsn = ssn(query).map(dated::with).orElse(dated);
        PersonTraits numbered = idocNumber(query).map(withSsn::with).orElse(withSsn);
        Set<String> codes = query.counties().stream()
                .flatMap(name -> counties.code(name).stream())
                .collect(Collectors.toSet());
        return codes.isEmpty() ? numbered : numbered.inCounties(codes);
    }

    private static PersonTraits named(Query query) {
        String first = part(query.firstName());
        String last = part(query.lastName());
        if (first.isEmpty() && last.isEmpty()) {
            return PersonTraits.ofFolded("", "", "", "");
        }
        boolean oneName = last.isEmpty();
        return PersonTraits.of(new PersonName(
                oneName ? "" : first, part(query.middleName()), oneName ? first : last, part(query.suffix())));
    }

    private static String part(String typed) {
        return usable(() -> new NamePart(typed)).map(NamePart::value).orElse("");
    }

    private static Optional<BirthDate> birthDate(Query query) {
        return usable(query.birthDate(), iso -> new BirthDate(LocalDate.parse(iso)));
    }

    private Optional<SsnTraits> ssn(Query query) {
        return query.ssn().length() == LAST_FOUR
                ? Optional.of(ssns.ofLastFour(query.ssn()))
                : usable(query.ssn(), SocialSecurityNumber::parse).map(ssns::of);
    }

    private static Optional<IdocNumber> idocNumber(Query query) {
        return usable(query.idocNumber(), IdocNumber::parse);
    }

    private static <T> Optional<T> usable(String typed, Function<String, T> value) {
        return typed.isBlank() ? Optional.empty() : usable(() -> value.apply(typed));
    }

    private static <T> Optional<T> usable(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
