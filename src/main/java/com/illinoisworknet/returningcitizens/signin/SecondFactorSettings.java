package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who must have a second factor; a wrong setting keeps the application from starting. */
@ApplicationScoped
class SecondFactorSettings {
    private static final Set<String> MAY_HAVE_ONE =
            Set.of(Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.AUDITOR);

    @Inject
    @ConfigProperty(name = "second-factor.required-roles")
    Optional<String> requiredRoles;

    @PostConstruct
    void check() {
        for (String role : required()) {
            if (!MAY_HAVE_ONE.contains(role)) {
                throw new IllegalStateException(
                        "The setting second-factor.required-roles names \"" + role + "\", which is no role of staff.");
            }
        }
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        // being called is enough: the setting is checked at the start and not at the first use
    }

    boolean requires(String role) {
        return required().contains(role);
    }

    private List<String> required() {
        return Arrays.stream(requiredRoles.orElse("").split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .toList();
    }
}
