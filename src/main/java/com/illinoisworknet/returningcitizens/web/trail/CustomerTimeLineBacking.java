package com.illinoisworknet.returningcitizens.web.trail;

import com.illinoisworknet.returningcitizens.audit.AuditTrailService;
import com.illinoisworknet.returningcitizens.audit.TrailEntry;
import com.illinoisworknet.returningcitizens.web.AskedParts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The time line beside a customer. */
@Named
@RequestScoped
public class CustomerTimeLineBacking {
    private static final int LATEST = 12;

    @Inject
    AuditTrailService trail;

    @Inject
    TimeLine timeLine;

    @Inject
    AskedParts asked;

    private List<TimeLineDay> days = List.of();
    private boolean more;

    /** Reads what happened to a customer. */
    public void load(long enrollmentId) {
        int most = asked.part("everything").isEmpty() ? LATEST : AuditTrailService.LARGEST_PAGE;
        List<TrailEntry> entries = trail.timeLine(enrollmentId, most);
        days = timeLine.days(entries, Map.of());
        more = most == LATEST && entries.size() == LATEST;
    }

    public List<TimeLineDay> getDays() {
        return days;
    }

    /** Whether there may be more than is shown. */
    public boolean isMore() {
        return more;
    }
}
