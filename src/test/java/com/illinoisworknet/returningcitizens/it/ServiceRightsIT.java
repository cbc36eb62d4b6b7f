package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls every method of every deployed service as everybody, and compares with the table of rights. */
@ExtendWith(ArquillianExtension.class)
public class ServiceRightsIT {
    private static final String TESTS = ServiceRightsIT.class.getPackageName();
    private static final String PRODUCT = TESTS.substring(0, TESTS.lastIndexOf('.') + 1);
    private static final int FEWEST_METHODS = 50;
    /** No account has it. */
    private static final long NOBODY = 0;

    @Inject
    BeanManager beans;

    @Inject
    RolledBack rolledBack;

    @Inject
    MustChoosePassword mustChoose;

    @Inject
    CustomerCaller customer;

    @Inject
    PartnerStaff staff;

    @Inject
    PartnerSupervisor supervisor;

    @Inject
    StateAdministrator administrator;

    @Inject
    AuditorCaller auditor;

    @Inject
    SignedInAccount signedIn;

    @BeforeEach
    void nobodyIsSignedIn() {
        signedIn.is(NOBODY);
    }

    @Test
    void theContainerLetsInWhomTheTableLetsIn() throws Exception {
        Map<String, Set<String>> admitted = new TreeMap<>();
        for (Class<?> service : services()) {
            for (Method method : ServiceRights.methods(service)) {
                admitted.put(ServiceRights.name(service, method), admitted(service, method));
            }
        }

        assertThat(admitted).hasSizeGreaterThan(FEWEST_METHODS);
        assertThat(rows(admitted)).containsExactlyInAnyOrderElementsOf(rows(table().callers()));
    }

    private Set<String> admitted(Class<?> service, Method method) throws Exception {
        Object bean = CDI.current().select(service).get();
        Set<String> admitted = new TreeSet<>();
        for (Map.Entry<String, Caller> who : callers().entrySet()) {
            if (who.getValue().call(() -> rolledBack.admits(bean, method))) {
                admitted.add(who.getKey());
            }
        }
        return admitted;
    }

    private Map<String, Caller> callers() {
        return Map.of(
                "anonymous", new Anonymous(),
                "must choose", mustChoose,
                "customer", customer,
                "staff", staff,
                "supervisor", supervisor,
                "administrator", administrator,
                "auditor", auditor);
    }

    private List<Class<?>> services() {
        Stream<Class<?>> deployed =
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass);
        return deployed.filter(type -> type.getPackageName().startsWith(PRODUCT))
                .filter(type -> !type.getPackageName().equals(TESTS))
                .filter(type -> Stream.of(Stateless.class, Stateful.class, Singleton.class)
                        .anyMatch(type::isAnnotationPresent))
                .distinct()
                .toList();
    }

    private static List<String> rows(Map<String, Set<String>> callers) {
        return callers.entrySet().stream()
                .map(row -> ServiceRights.row(row.getKey(), row.getValue()))
                .toList();
    }

    private static ServiceRights table() throws IOException {
        try (InputStream document = ServiceRightsIT.class.getResourceAsStream("/it/rights.md")) {
            return ServiceRights.read(new String(document.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Calls in no role, as before sign-in. */
    private static final class Anonymous implements Caller {
        @Override
        public <T> T call(Deed<T> deed) throws Exception {
            return deed.run();
        }
    }
}
