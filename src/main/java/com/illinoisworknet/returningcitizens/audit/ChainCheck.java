package com.illinoisworknet.returningcitizens.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks an exported trail line by line, without the database; says the same as {@code audit.verify_chain}.
 *
 * <p>A link that is not as it was made is not believed its number either: it is taken for the one that was due.
 */
public final class ChainCheck {
    private final Map<Long, Anchor> anchors;
    private final EventCheck events = new EventCheck();
    private final MissingNumbers missing = new MissingNumbers();
    private final List<TrailFinding> findings = new ArrayList<>();
    private Anchor last = Anchor.BEGINNING;
    private boolean lastWasSound = true;
    private long links;

    /** A check against anchors that were kept; there may be none. */
    public ChainCheck(List<Anchor> anchors) {
        this.anchors =
                anchors.stream().collect(Collectors.toMap(Anchor::number, anchor -> anchor, (one, other) -> one));
    }

    /** Takes the next line of the export. */
    public void read(TrailLine line) {
        if (line.linked()) {
            readLink(line);
            events.readSealed(line);
        } else {
            events.readUnsealed(line);
        }
    }

    /** All findings, when the last line was read. */
    public List<TrailFinding> findings() {
        List<TrailFinding> all = new ArrayList<>(findings);
        all.addAll(events.findings());
        all.addAll(missing.findings());
        anchors.keySet().stream()
                .filter(number -> number > last.number())
                .sorted()
                .map(this::cutOff)
                .forEach(all::add);
        return all;
    }

    /** What was looked at, in a sentence. */
    public String summary() {
        return "Links checked: %d, %s. The chain ends at number %d with the hash %s."
                .formatted(links, events.summary(), last.number(), last.hash());
    }

    private void readLink(TrailLine line) {
        if (links == 0) {
            begin(line);
        }
        links++;
        if (line.linkIsSound()) {
            place(line);
        } else {
            long due = last.number() + 1;
            find("changed", due, "The link at number %d is not what it was.".formatted(due));
            last = new Anchor(due, last.hash());
            lastWasSound = false;
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
            String words = "The link at number %d was made again after number %d followed it.";
            find("changed", due - 1, words.formatted(due - 1, due));
        }
        moveOnTo(line);
    }

    private void outOfOrder(TrailLine line) {
        if (missing.remove(line.number())) {
            String words = "Number %d stands after number %d.";
            find("reordered", line.number(), words.formatted(line.number(), last.number()));
        } else {
            find("slipped in", line.number(), "Number %d stands in the chain more than once.".formatted(line.number()));
        }
    }

    private void moveOnTo(TrailLine line) {
        last = new Anchor(line.number(), line.hash());
        lastWasSound = true;
        if (!anchors.getOrDefault(line.number(), last).equals(last)) {
            String words = "Number %d has another hash than the anchor: it, or what it follows, was sealed anew.";
            find("rewritten", line.number(), words.formatted(line.number()));
        }
    }

    private TrailFinding cutOff(long number) {
        String words = "The chain ends at number %d; the anchor knows number %d.";
        return new TrailFinding("cut off", last.number() + 1, words.formatted(last.number(), number));
    }

    private void find(String kind, long number, String words) {
        findings.add(new TrailFinding(kind, number, words));
    }
}
