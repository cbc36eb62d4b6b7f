package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The staff member who is signed in, read once a request, so that a right taken away is gone at the next click. */
@RequestScoped
public class CurrentStaff {
    @Inject
    CurrentAccount account;

    @Inject
    StaffDirectoryService directory;

    private StaffProfile profile;

    /**
     * Who is signed in.
     *
     * @throws BusinessException {@code staff.none} if it is not a staff member
     */
    public StaffProfile profile() {
        if (profile == null || profile.accountId() != account.requiredId()) {
            profile = directory.find(account.requiredId()).orElseThrow(() -> new BusinessException("staff.none"));
        }
        return profile;
    }

    /** The account of the staff member who is signed in. */
    public long accountId() {
        return profile().accountId();
    }
}
