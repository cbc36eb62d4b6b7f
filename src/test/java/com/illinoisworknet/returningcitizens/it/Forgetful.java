package com.illinoisworknet.returningcitizens.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A service whose author forgot every {@code where} and every role. */
@Stateless
@PermitAll
@LocalBean
public class Forgetful {
    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    /** All that it can read of a column, each value once, in order. */
    public List<String> read(String column, String table) {
        List<?> values = em.createNativeQuery(
                        "select distinct cast(%s as bigint) from %s order by 1".formatted(column, table))
                .getResultList();
        return values.stream().map(String::valueOf).toList();
    }

    /** How many rows it can change; nothing of it stays. */
    public int change(String statement) {
        session.setRollbackOnly();
        return em.createNativeQuery(statement).executeUpdate();
    }
}
