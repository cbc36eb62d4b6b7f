package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists that pages offer. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.AUDITOR, Role.CUSTOMER})
public class ReferenceService {
    @Inject
    ReferenceRepository repository;

    @Inject
    Clock clock;

    /** The 102 counties of Illinois, by name. */
    public Choices counties() {
        return new Choices(repository.counties().stream()
                .filter(County::inIllinois)
                .map(County::choice)
                .toList());
    }

    /** Where a supervised release can be served: the counties of Illinois, and <em>Outside Illinois</em>. */
    public Choices msrCounties() {
        return new Choices(repository.counties().stream().map(County::choice).toList());
    }

    /** The parent institutions that are open today, by name. */
    public Choices institutions() {
        return new Choices(repository.institutions(LocalDate.now(clock)).stream()
                .map(ParentInstitution::choice)
                .toList());
    }

    /** A parent institution, open or closed. */
    public Optional<Choice> institution(long id) {
        return repository.institution(id).map(ParentInstitution::choice);
    }

    /** An offense, in force or repealed. */
    public Optional<Choice> offense(long id) {
        return repository.offense(id).map(Offense::choice);
    }

    /** What people read for these offenses, in force or repealed. */
    public Map<Long, String> offenseNames(Collection<Long> ids) {
        return repository.offenses(ids).stream()
                .map(Offense::choice)
                .collect(Collectors.toMap(choice -> Long.valueOf(choice.code()), Choice::label));
    }

    /** The offenses in force today, by citation. */
    public Choices offenses() {
        return new Choices(repository.offenses(LocalDate.now(clock)).stream()
                .map(Offense::choice)
                .toList());
    }
}
