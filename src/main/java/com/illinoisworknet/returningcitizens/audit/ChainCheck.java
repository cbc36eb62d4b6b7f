package com.illinoisworknet.returningcitizens.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks an exported trail line by line, without the database; says the same as {@code audit.verify_chain}.
 *
 * <p>A link that is not as it was made is not believed its number either: it is taken for the one that was due.
 */
public final class ChainCheck {
    private final Map<Long, Anchor> anchors;
    private final List<TrailFinding> findings = new ArrayList<>();
    private final MissingNumbers missing = new MissingNumbers();
    private final Set<Long> events = new HashSet<>();
    private Anchor last;
    private boolean lastWasSound = true;
    private long links;
    private long lastArchived;
    private long archivedUpTo;
    private long waiting;

    /** A check against anchors that were kept; there may be none. */
    public ChainCheck(List<Anchor> anchors) {
        this.anchors =
                anchors.stream().collect(Collectors.toMap(Anchor::number, anchor -> anchor, (one, other) -> one));
        this.last = Anchor.BEGINNING;
    }

    /** Takes the next line of the export. */
    public void read(TrailLine line) {
        if (line.linked()) {
            readLink(line);
        } else if (line.is("waiting")) {
            waiting++;
        } else {
            find("slipped in", 0, "Event %d is neither sealed nor waiting for its seal.".formatted(line.eventId()));
        }
    }

    /** All findings, when the last line was read. */
    public List<TrailFinding> findings() {
        List<TrailFinding> all = new ArrayList<>(findings);
        all.addAll(missing.findings());
        if (lastArchived > archivedUpTo) {
            all.add(new TrailFinding(
                    "removed",
                    lastArchived,
                    "Events are missing up to number %d; the trail tells of an archive up to number %d."
                            .formatted(lastArchived, archivedUpTo)));
        }
        anchors.keySet().stream()
                .filter(number -> number > last.number())
                .sorted()
                .map(this::cutOff)
                .forEach(all::add);
        return all;
    }

    /** What was looked at, in a sentence. */
    public String summary() {
        return "Links checked: %d, archived up to number %d; not sealed yet: %d. "
                        .formatted(links, archivedUpTo, waiting)
                + "The chain ends at number %d with the hash %s.".formatted(last.number(), last.hash());
    }

    private void readLink(TrailLine line) {
        if (links == 0) {
            begin(line);
        }
        links++;
        readEvent(line);
        if (line.linkIsSound()) {
            place(line);
        } else {
            find(
                    "changed",
                    last.number() + 1,
                    "The link at number %d is not what it was.".formatted(last.number() + 1));
            moveOn(last.number() + 1, line, false);
        }
    }

    /** An export may begin later, if an anchor tells what its first link follows. */
    private void begin(TrailLine line) {
        last = anchors.getOrDefault(line.number() - 1, last);
    }

    private void place(TrailLine line) {
        long due = last.number() + 1;
        if (line.number() < due) {
            outOfOrder(line);
            return;
        }
        if (line.number() > due) {
            missing.add(due, line.number() - 1);
        } else if (lastWasSound && !line.previousHash().equals(last.hash())) {
            find(
                    "changed",
                    due - 1,
                    "The link at number %d was made again after number %d followed it.".formatted(due - 1, due));
        }
        moveOn(line.number(), line, true);
    }

    private void outOfOrder(TrailLine line) {
        if (missing.remove(line.number())) {
            find(
                    "reordered",
                    line.number(),
                    "Number %d stands after number %d.".formatted(line.number(), last.number()));
        } else {
            find("slipped in", line.number(), "Number %d stands in the chain more than once.".formatted(line.number()));
        }
    }

    private void moveOn(long number, TrailLine line, boolean sound) {
        lastWasSound = sound;
        last = new Anchor(number, sound ? line.hash() : last.hash());
        Anchor anchor = anchors.getOrDefault(number, last);
        if (sound && !anchor.equals(last)) {
            find(
                    "rewritten",
                    number,
                    "Number %d has another hash than the anchor: it, or what it follows, was sealed anew."
                            .formatted(number));
        }
    }

    private void readEvent(TrailLine line) {
        if (!events.add(line.eventId())) {
            find("slipped in", line.number(), "Event %d is sealed more than once.".formatted(line.eventId()));
        }
        if (line.whole()) {
            compare(line);
        } else if (line.is("archived")) {
            lastArchived = Math.max(lastArchived, line.number());
        } else {
            find(
                    "removed",
                    line.number(),
                    "Event %d, sealed as number %d, is gone.".formatted(line.eventId(), line.number()));
        }
    }

    private void compare(TrailLine line) {
        if (line.eventIsSound()) {
            archivedUpTo = Math.max(archivedUpTo, line.archivedUpTo());
        } else {
            find(
                    "changed",
                    line.number(),
                    "Event %d, sealed as number %d, is not what it was.".formatted(line.eventId(), line.number()));
        }
    }

    private TrailFinding cutOff(long number) {
        return new TrailFinding(
                "cut off",
                last.number() + 1,
                "The chain ends at number %d; the anchor knows number %d.".formatted(last.number(), number));
    }

    private void find(String kind, long number, String words) {
        findings.add(new TrailFinding(kind, number, words));
    }
}
