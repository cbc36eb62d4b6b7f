package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.account.OwnPasswordService;
import com.illinoisworknet.returningcitizens.intake.StoppedSearchService;
import com.illinoisworknet.returningcitizens.intake.WaitingSearch;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** My Dashboard: what waits for the staff member, and the ways to everything else. */
@Named
@RequestScoped
public class DashboardBacking {
    @Inject
    StoppedSearchService stoppedSearches;

    @Inject
    ReferenceService reference;

    @Inject
    CurrentStaff staff;

    @Inject
    VisitorBacking visitor;

    @Inject
    OwnPasswordService passwords;

    @Inject
    Moments moments;

    @Inject
    DashboardTasks open;

    private List<WaitingSearch> waiting = List.of();
    private List<DashboardTask> tasks = List.of();
    private String enrolled = "";

    @PostConstruct
    void load() {
        if (visitor.isSupervisor()) {
            waiting = stoppedSearches.waiting();
        }
        if (visitor.isStaff()) {
            tasks = open.all();
            enrolled = open.enrolled();
        }
    }

    /** Lets a staff member search again. */
    public String release(long stopId) {
        stoppedSearches.release(stopId);
        return "/my-dashboard?faces-redirect=true";
    }

    /** The day somebody else issued a temporary password for this account; empty if there is nothing to tell. */
    public String getPasswordNotice() {
        return passwords
                .noticeOfTemporaryPassword()
                .map(moment -> UsDate.format(moments.day(moment)))
                .orElse("");
    }

    /** The notice was read. */
    public void noticeRead() {
        passwords.noticeRead();
    }

    /** What waits for the staff member, but for stopped searches. */
    public List<DashboardTask> getTasks() {
        return tasks;
    }

    /** How many customers there are to see, in words. */
    public String getEnrolled() {
        return enrolled;
    }

    /** Whether nothing waits. */
    public boolean isIdle() {
        return tasks.isEmpty() && waiting.isEmpty();
    }

    public List<WaitingSearch> getWaiting() {
        return waiting;
    }

    /** When a search was stopped. */
    public String time(WaitingSearch stop) {
        return moments.dateAndTime(stop.stoppedAt());
    }

    /** Today's date in words. */
    public String getToday() {
        return moments.inWords(moments.today());
    }

    /** The institutions that the staff member serves. */
    public String getInstitutions() {
        return reference.institutions().all().stream()
                .filter(institution -> staff.profile().institutionIds().contains(Long.valueOf(institution.code())))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }
}
