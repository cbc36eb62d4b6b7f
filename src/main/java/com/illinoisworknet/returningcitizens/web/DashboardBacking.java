package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.intake.StoppedSearchService;
import com.illinoisworknet.returningcitizens.intake.WaitingSearch;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
    Clock clock;

    private List<WaitingSearch> waiting = List.of();

    @PostConstruct
    void load() {
        if (visitor.isSupervisor()) {
            waiting = stoppedSearches.waiting();
        }
    }

    /** Lets a staff member search again. */
    public String release(long stopId) {
        stoppedSearches.release(stopId);
        return "/my-dashboard?faces-redirect=true";
    }

    public List<WaitingSearch> getWaiting() {
        return waiting;
    }

    /** When a search was stopped. */
    public String time(WaitingSearch stop) {
        return written(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(stop.stoppedAt().atZone(clock.getZone()));
    }

    /** Today's date in words. */
    public String getToday() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(LocalDate.now(clock));
    }

    /** The institutions that the staff member serves. */
    public String getInstitutions() {
        return reference.institutions().all().stream()
                .filter(institution -> staff.profile().institutionIds().contains(Long.valueOf(institution.code())))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    private static DateTimeFormatter written(FormatStyle date, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(date, time)
                .withLocale(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
