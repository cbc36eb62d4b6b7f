package com.illinoisworknet.returningcitizens.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the events of an exported trail against what their links hold of them. */
final class EventCheck {
    private final List<TrailFinding> findings = new ArrayList<>();
    private final Set<Long> sealed = new HashSet<>();
    private long waiting;
    private long lastMissing;
    private long archivedUpTo;

    /** Takes the event of a link. */
    void readSealed(TrailLine line) {
        if (!sealed.add(line.eventId())) {
            find("slipped in", line, "Event %d is sealed more than once.".formatted(line.eventId()));
        }
        if (line.whole()) {
            compare(line);
        } else if (line.is("archived")) {
            lastMissing = Math.max(lastMissing, line.number());
        } else {
            find("removed", line, "Event %d, sealed as number %d, is gone.".formatted(line.eventId(), line.number()));
        }
    }

    /** Takes an event without a link. */
    void readUnsealed(TrailLine line) {
        if (line.is("waiting")) {
            waiting++;
        } else {
            find("slipped in", line, "Event %d is neither sealed nor waiting for its seal.".formatted(line.eventId()));
        }
    }

    /** All findings. Only a sealed event that tells of an archive excuses events that are missing. */
    List<TrailFinding> findings() {
        List<TrailFinding> all = new ArrayList<>(findings);
        if (lastMissing > archivedUpTo) {
            String words = "Events are missing up to number %d; the trail tells of an archive up to number %d.";
            all.add(new TrailFinding("removed", lastMissing, words.formatted(lastMissing, archivedUpTo)));
        }
        return all;
    }

    String summary() {
        return "archived up to number %d; not sealed yet: %d".formatted(archivedUpTo, waiting);
    }

    private void compare(TrailLine line) {
        if (line.eventIsSound()) {
            archivedUpTo = Math.max(archivedUpTo, line.archivedUpTo());
        } else {
            String words = "Event %d, sealed as number %d, is not what it was.";
            find("changed", line, words.formatted(line.eventId(), line.number()));
        }
    }

    private void find(String kind, TrailLine line, String words) {
        findings.add(new TrailFinding(kind, line.number(), words));
    }
}
