package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people read for the codes of the reference lists, closed institutions and repealed offenses included. */
@RequestScoped
class ListNames {
    @Inject
    ReferenceService reference;

    private Map<String, String> counties = Map.of();

    String institution(long id) {
        return reference.institution(id).map(Choice::label).orElse("");
    }

    /** A county's name; "" for no county. */
    String county(String code) {
        if (counties.isEmpty()) {
            counties = reference.msrCounties().all().stream().collect(Collectors.toMap(Choice::code, Choice::label));
        }
        return counties.getOrDefault(code, code);
    }

    /** The names of counties, one after the other. */
    String counties(Collection<String> codes) {
        return codes.stream().map(this::county).sorted().collect(Collectors.joining(", "));
    }

    /** A list of offenses with those added that it lacks. */
    List<Choice> withOffenses(List<Choice> inForce, Collection<String> codes) {
        Choices offered = new Choices(inForce);
        Stream<Choice> lacking = codes.stream()
                .filter(code -> !offered.contains(code))
                .flatMap(code -> reference.offense(Address.id(code)).stream());
        return Stream.concat(inForce.stream(), lacking).toList();
    }

    List<String> offenses(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> reference.offense(id).stream())
                .map(Choice::label)
                .sorted()
                .toList();
    }
}
