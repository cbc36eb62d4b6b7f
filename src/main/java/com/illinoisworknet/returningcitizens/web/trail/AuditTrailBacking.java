package com.illinoisworknet.returningcitizens.web.trail;

import static java.util.stream.Collectors.toSet;

import com.illinoisworknet.returningcitizens.audit.AuditTrailService;
import com.illinoisworknet.returningcitizens.audit.TrailEntry;
import com.illinoisworknet.returningcitizens.audit.TrailPart;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListService;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.AskedParts;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import com.illinoisworknet.returningcitizens.web.VisitorBacking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit trail, filtered by what stands in the address. */
@Named
@RequestScoped
public class AuditTrailBacking {
    private static final int PAGE = 50;
    private static final List<String> FILTERS = List.of("part", "who", "from", "to");

    @Inject
    AuditTrailService trail;

    @Inject
    CustomerListService customers;

    @Inject
    VisitorBacking visitor;

    @Inject
    AskedParts asked;

    @Inject
    Moments moments;

    @Inject
    TimeLine timeLine;

    @Inject
    Texts texts;

    private TrailFilter filter;
    private List<TrailEntry> entries;
    private List<TimeLineDay> days;

    @PostConstruct
    void load() {
        filter = new TrailFilter(asked::part, moments.today());
        entries = trail.page(filter.search(moments::beginning), PAGE);
        days = timeLine.days(entries, names());
    }

    /** The auditor reads the trail, and of customers only what the trail says: no names. */
    private Map<Long, String> names() {
        Set<Long> shown = entries.stream()
                .map(TrailEntry::enrollmentId)
                .filter(id -> id != 0)
                .collect(toSet());
        return visitor.isStaff() ? customers.names(shown) : Map.of();
    }

    public List<TimeLineDay> getDays() {
        return days;
    }

    /** What is wrong with the filters. */
    public FormProblems getProblems() {
        return FormProblems.of(texts.bundle(), "trail", filter.problems(), List.of());
    }

    /** What was typed into a filter. */
    public String typed(String field) {
        return asked.part(field);
    }

    /** The sorts of things to choose from. */
    public List<Choice> getParts() {
        return Stream.of(TrailPart.values())
                .map(part -> new Choice(part.name(), texts.bundle().getString("TrailPart." + part)))
                .toList();
    }

    /** The days shown, in words. */
    public String getShown() {
        return texts.sentence("trail.shown", List.of(UsDate.format(filter.from()), UsDate.format(filter.to())));
    }

    public boolean isNewest() {
        return filter.newest();
    }

    /** Whether there may be older entries. */
    public boolean isOlder() {
        return entries.size() == PAGE;
    }

    /** The address of the same filters, newest first. */
    public String getNewestAddress() {
        return FILTERS.stream()
                .filter(field -> !asked.part(field).isEmpty())
                .map(field -> field + "=" + URLEncoder.encode(asked.part(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The address of what comes after this page. */
    public String getOlderAddress() {
        return getNewestAddress() + "&before=" + entries.get(entries.size() - 1).id();
    }
}
