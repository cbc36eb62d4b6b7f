package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.account.AccountProvisioningService;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.account.PreparedPassword;
import com.illinoisworknet.returningcitizens.shared.AccessRefused;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What those who answer for staff do with staff accounts: supervisors with their institutions', the state with all. */
@Stateless
@RolesAllowed({Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class StaffAccountService {
    private static final String RESET = "issue a temporary password for staff";

    @Inject
    StaffListRepository list;

    @Inject
    StaffRepository members;

    @Inject
    UnusedAccounts unused;

    @Inject
    CurrentStaff current;

    @Inject
    AccountService accounts;

    @Inject
    AccountProvisioningService provisioning;

    @Inject
    Event<DomainEvent> events;

    /** How many staff there are to see whose name or username holds what is searched for; all for "". */
    public long count(String search) {
        return list.count(current.profile(), search);
    }

    /** A page of them, by name. */
    public List<StaffListEntry> page(String search, StaffPage page) {
        List<StaffListRow> rows = list.page(current.profile(), search, page);
        Set<Long> resettable = resettable(rows);
        return rows.stream()
                .map(row -> row.entry(unused.include(row), resettable.contains(row.accountId())))
                .toList();
    }

    /**
     * A staff member for whom who asks answers.
     *
     * @throws NotFoundException if there is no such staff member, or they may not
     */
    public StaffListEntry find(long accountId) {
        requireReset(accountId);
        StaffListRow row = list.find(accountId).orElseThrow();
        return row.entry(unused.include(row), true);
    }

    /**
     * Issues a temporary password, which voids the one before and opens an account locked for being unused. Its holder
     * is told at the next sign-in.
     *
     * @throws NotFoundException if there is no such staff member, or they may not
     * @throws BusinessException {@code staffPassword.reasonMissing}, {@code staffPassword.deactivated}
     */
    public Credentials issueTemporaryPassword(long accountId, StaffPasswordReason reason) {
        requireReset(accountId);
        if (reason == StaffPasswordReason.NOT_GIVEN) {
            throw new BusinessException("staffPassword.reasonMissing");
        }
        if (!members.find(accountId).orElseThrow().isActive()) {
            throw new BusinessException("staffPassword.deactivated");
        }
        PreparedPassword password = provisioning.prepare();
        events.fire(new StaffPasswordGiven(accountId, reason.name()));
        return accounts.issueTemporaryPassword(accountId, password);
    }

    private void requireReset(long accountId) {
        boolean may = members.find(accountId)
                .map(StaffMember::profile)
                .filter(current.profile()::answersFor)
                .isPresent();
        if (!may) {
            events.fire(new AccessRefused(RESET));
            throw new NotFoundException(RESET);
        }
    }

    private Set<Long> resettable(List<StaffListRow> rows) {
        return members.profiles(rows.stream().map(StaffListRow::accountId).toList()).stream()
                .filter(current.profile()::answersFor)
                .map(StaffProfile::accountId)
                .collect(Collectors.toSet());
    }
}
