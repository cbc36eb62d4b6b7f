package com.illinoisworknet.returningcitizens.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Calls a method in a transaction of its own that is rolled back, in the role of whoever calls. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RolledBack {
    @Resource
    EJBContext context;

    /** Whether the container lets the caller call the method at all, whatever the method makes of its arguments. */
    public boolean admits(Object service, Method method) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(RolledBack::harmless)
                .toArray();
        try {
            method.invoke(service, arguments);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof EJBAccessException);
        } finally {
            context.setRollbackOnly();
        }
    }

    private static Object harmless(Class<?> type) {
        if (type.isPrimitive()) {
            return primitive(type);
        }
        if (type == String.class) {
            return "";
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        return type == Collection.class || type == List.class ? List.of() : null;
    }

    private static Object primitive(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : (Object) 0L;
    }
}
