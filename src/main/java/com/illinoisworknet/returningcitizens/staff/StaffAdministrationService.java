package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.account.AccountProvisioningService;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.account.PreparedPassword;
import com.illinoisworknet.returningcitizens.account.ProvisionedAccount;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.shared.AccessRefused;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Who is on the staff, and with which rights: supervisors keep the staff of their institutions, the state all.
 *
 * <p>Nobody changes their own account, and nobody gives more than they have, so nobody raises their own rights. A state
 * administrator is still one when what they do takes effect, and stays one; so there is always one left.
 */
@Stateless
@RolesAllowed({Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class StaffAdministrationService {
    private static final String KEEP = "keep staff accounts";

    @Inject
    StaffRepository members;

    @Inject
    CurrentStaff current;

    @Inject
    AccountService accounts;

    @Inject
    AccountProvisioningService provisioning;

    @Inject
    ReferenceService reference;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** The roles that one may give. */
    public List<String> rolesToGive() {
        return StaffRights.ROLES.stream()
                .filter(role -> current.profile().mayGive(role))
                .toList();
    }

    /** The institutions that one may give, of those that are open. */
    public Choices institutionsToGive() {
        return new Choices(reference.institutions().all().stream()
                .filter(choice -> current.profile().serves(Long.parseLong(choice.code())))
                .toList());
    }

    /**
     * The role and the institutions of a staff member.
     *
     * @throws NotFoundException if there is no such staff member, or one does not answer for them
     */
    public StaffProfile rights(long accountId) {
        return answeredFor(accountId).profile();
    }

    /**
     * Adds a staff member with an account and a temporary password; fires {@link StaffAdded}.
     *
     * @throws BusinessException {@code username.taken}, {@code staffRights.notYours}, {@code staff.addedAlready} if the
     *     same form was sent before
     */
    public Credentials add(NewStaff wanted) {
        requireGiveable(wanted.rights(), Set.of());
        PreparedPassword password = provisioning.prepare();
        requireStillAdministrator();
        members.requireUnused(wanted.formKey());
        ProvisionedAccount account = provisioning.provisionStaff(wanted.name(), wanted.username(), password);
        members.add(StaffMember.appoint(account.accountId(), wanted));
        events.fire(StaffAdded.of(account.accountId(), wanted.rights()));
        return account.credentials();
    }

    /**
     * Changes role and institutions, and ends the sessions that began with others; fires {@link StaffRightsChanged}.
     * Asked for twice, it is done once.
     *
     * @param seen what the form showed when it was opened
     * @throws NotFoundException if there is no such staff member, or one does not answer for them
     * @throws BusinessException {@code staffRights.notYours}
     */
    public StaffChange change(long accountId, StaffProfile seen, StaffRights wanted) {
        StaffMember member = held(accountId);
        StaffProfile present = member.profile();
        if (present.has(wanted)) {
            return new StaffChange.Saved();
        }
        if (!present.equals(seen)) {
            return new StaffChange.ChangedMeanwhile(present);
        }
        requireGiveable(wanted, present.institutionIds());
        member.take(wanted);
        accounts.endSessions(accountId);
        events.fire(StaffRightsChanged.of(accountId, present, wanted));
        return new StaffChange.Saved();
    }

    /**
     * Deactivates an account: it opens to nobody, and its sessions end. Fires {@link StaffDeactivated} unless it was
     * deactivated already.
     *
     * @throws NotFoundException if there is no such staff member, or one does not answer for them
     */
    public void deactivate(long accountId) {
        StaffMember member = held(accountId);
        if (member.isActive()) {
            member.deactivate(clock.instant());
            accounts.endSessions(accountId);
            events.fire(new StaffDeactivated(accountId));
        }
    }

    /**
     * Lets an account open again to its password; fires {@link StaffReactivated} unless it was active.
     *
     * @throws NotFoundException if there is no such staff member, or one does not answer for them
     */
    public void reactivate(long accountId) {
        StaffMember member = held(accountId);
        if (!member.isActive()) {
            member.reactivate();
            events.fire(new StaffReactivated(accountId));
        }
    }

    /** Nobody else can change what it answers until the transaction ends: first the account, as everybody does. */
    private StaffMember held(long accountId) {
        answeredFor(accountId);
        accounts.hold(accountId);
        requireStillAdministrator();
        StaffMember member = members.locked(accountId);
        requireAnswering(member.profile());
        return member;
    }

    private StaffMember answeredFor(long accountId) {
        StaffMember member = members.find(accountId).orElseThrow(this::refused);
        requireAnswering(member.profile());
        return member;
    }

    private void requireAnswering(StaffProfile other) {
        if (!current.profile().answersFor(other)) {
            throw refused();
        }
    }

    /** Of two administrators who take each other's role, the one who comes second is none any more. */
    private void requireStillAdministrator() {
        if (current.profile().statewide() && !members.lockedAdministrators().contains(current.accountId())) {
            throw refused();
        }
    }

    /** Institutions that somebody serves already may be kept although they are closed. */
    private void requireGiveable(StaffRights wanted, Set<Long> kept) {
        Choices open = institutionsToGive();
        boolean theirs =
                wanted.institutionIds().stream().allMatch(id -> kept.contains(id) || open.contains(id.toString()));
        if (!current.profile().mayGive(wanted.role()) || !theirs) {
            throw new BusinessException("staffRights.notYours");
        }
    }

    private NotFoundException refused() {
        events.fire(new AccessRefused(KEEP));
        return new NotFoundException(KEEP);
    }
}
