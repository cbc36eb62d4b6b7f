package com.illinoisworknet.returningcitizens.web.trail;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.illinoisworknet.returningcitizens.audit.TrailEntry;
import com.illinoisworknet.returningcitizens.audit.TrailPart;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts entries of the trail into words, by days. */
@RequestScoped
public class TimeLine {
    @Inject
    Moments moments;

    @Inject
    Texts texts;

    /**
     * Entries by days, in their order; what would read the same in a row is one item.
     *
     * @param customers names of customers by their enrollment; who is not in it is not named
     */
    public List<TimeLineDay> days(List<TrailEntry> entries, Map<Long, String> customers) {
        Map<LocalDate, List<TimeLineItem>> days = Repeats.of(entries, this::day).stream()
                .collect(groupingBy(
                        run -> day(run.get(0)), LinkedHashMap::new, collectingAndThen(toList(), runs -> runs.stream()
                                .map(run -> item(run, customers))
                                .toList())));
        return days.entrySet().stream()
                .map(day -> new TimeLineDay(words(day.getKey()), day.getValue()))
                .toList();
    }

    private TimeLineItem item(List<TrailEntry> run, Map<Long, String> customers) {
        TrailEntry latest = run.get(0);
        return new TimeLineItem(
                latest,
                run.size(),
                moments.time(latest.at()),
                actor(latest),
                text("TrailEvent." + latest.kind()),
                customers.getOrDefault(latest.enrollmentId(), ""));
    }

    private String actor(TrailEntry entry) {
        if (!entry.actor().isEmpty()) {
            return entry.actor();
        }
        return text(entry.part() == TrailPart.REFUSALS ? "timeLine.somebody" : "timeLine.system");
    }

    private String words(LocalDate day) {
        return day.equals(moments.today()) ? text("timeLine.today") : moments.inWords(day);
    }

    private LocalDate day(TrailEntry entry) {
        return moments.day(entry.at());
    }

    private String text(String key) {
        return texts.bundle().getString(key);
    }
}
