package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    List<String> offenses(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> reference.offense(id).stream())
                .map(Choice::label)
                .sorted()
                .toList();
    }
}
