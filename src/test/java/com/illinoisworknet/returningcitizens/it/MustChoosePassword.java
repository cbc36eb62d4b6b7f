package com.illinoisworknet.returningcitizens.it;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Calls the product in the role {@link Role#MUST_CHOOSE_PASSWORD}, outside of any transaction. */
@Stateless
@PermitAll
@RunAs(Role.MUST_CHOOSE_PASSWORD)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@LocalBean
public class MustChoosePassword implements Caller {
    @Override
    public <T> T call(Deed<T> deed) throws Exception {
        return deed.run();
    }
}
