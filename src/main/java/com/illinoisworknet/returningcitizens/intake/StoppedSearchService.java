package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.shared.AccessRefused;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import com.illinoisworknet.returningcitizens.staff.StaffDirectoryService;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Searches past a limit: a supervisor of the staff member's institutions, or the state administrator, releases them. */
@Stateless
@RolesAllowed({Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class StoppedSearchService {
    @Inject
    IntakeRepository intakes;

    @Inject
    StaffDirectoryService directory;

    @Inject
    AccountService accounts;

    @Inject
    CurrentStaff supervisor;

    @Inject
    Event<StoppedSearchReleased> released;

    @Inject
    Event<StoppedSearchesViewed> viewed;

    @Inject
    Event<AccessRefused> refused;

    @Inject
    Clock clock;

    /** The stopped searches that this supervisor can release, oldest first. */
    public List<WaitingSearch> waiting() {
        List<WaitingSearch> waiting = intakes.waitingStops().stream()
                .filter(this::mayRelease)
                .map(this::show)
                .toList();
        if (!waiting.isEmpty()) {
            viewed.fire(new StoppedSearchesViewed(
                    waiting.stream().map(WaitingSearch::stopId).toList()));
        }
        return waiting;
    }

    /**
     * Lets the staff member search again; a second release of the same changes nothing.
     *
     * @throws NotFoundException {@code stoppedSearch.notFound} if there is none that this supervisor can release
     */
    public void release(long stopId) {
        StoppedSearch stop = intakes.lockStop(stopId).filter(this::mayRelease).orElseThrow(this::refusal);
        if (stop.waiting()) {
            stop.release(supervisor.accountId(), clock.instant());
            released.fire(new StoppedSearchReleased(stop.intakeKey(), stopId));
        }
    }

    private boolean mayRelease(StoppedSearch stop) {
        return supervisor.profile().statewide()
                || directory
                        .find(stop.staffAccountId())
                        .filter(this::sharesInstitution)
                        .isPresent();
    }

    private boolean sharesInstitution(StaffProfile staff) {
        return staff.institutionIds().stream().anyMatch(supervisor.profile()::serves);
    }

    private WaitingSearch show(StoppedSearch stop) {
        String name = accounts.find(stop.staffAccountId()).orElseThrow().name().full();
        return new WaitingSearch(stop.id(), name, stop.stoppedAt(), stop.perDay());
    }

    private NotFoundException refusal() {
        refused.fire(new AccessRefused("release a stopped search"));
        return new NotFoundException("stoppedSearch.notFound");
    }
}
