package com.illinoisworknet.returningcitizens.audit;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an exported trail (the view {@code audit.trail_export}): an event and its link of the chain.
 *
 * @param cells texts by column; "" where the database has nothing
 */
public record TrailLine(Map<String, String> cells) {
    private static final String UNREADABLE = "unreadable";
    private static final Pattern ARCHIVED = Pattern.compile("\\{\"upToNumber\": ([0-9]{1,18})}");

    /** Keeps the cells as they are. */
    public TrailLine {
        cells = Map.copyOf(cells);
    }

    /** Whether the event has a link of the chain. */
    boolean linked() {
        return !text("number").isEmpty() || !text("hash").isEmpty();
    }

    /** Whether the event itself is there, and not only its link. */
    boolean whole() {
        return !text("happened_at").isEmpty() || !text("details").isEmpty();
    }

    boolean is(String state) {
        return text("state").equals(state);
    }

    /** Place in the chain; 0 if that cannot be read. */
    long number() {
        return wholeNumber("number");
    }

    /** The event; 0 if that cannot be read. */
    long eventId() {
        return wholeNumber("event_id");
    }

    /** Up to which number this event tells that the events are archived; 0 if it tells no such thing. */
    long archivedUpTo() {
        Matcher details = ARCHIVED.matcher(text("details"));
        return text("kind").equals("TrailArchived") && details.matches() ? Long.parseLong(details.group(1)) : 0;
    }

    String previousHash() {
        return text("previous_hash");
    }

    String hash() {
        return text("hash");
    }

    /** Whether the link is as it was made. */
    boolean linkIsSound() {
        return hash().equals(readable(this::linkHash));
    }

    /** Whether the event is as it was sealed. */
    boolean eventIsSound() {
        return text("event_hash").equals(readable(this::eventHash));
    }

    private String linkHash() {
        return TrailHash.ofSeal()
                .integer(text("number"))
                .integer(text("event_id"))
                .hash(text("event_hash"))
                .hash(previousHash())
                .moment(text("sealed_at"))
                .sha256();
    }

    private String eventHash() {
        return TrailHash.ofEvent()
                .integer(text("event_id"))
                .moment(text("happened_at"))
                .text(text("kind"))
                .integerOrNone(text("actor_id"))
                .text(text("details"))
                .integerOrNone(text("account_id"))
                .integerOrNone(text("enrollment_id"))
                .integerOrNone(text("institution_id"))
                .uuidOrNone(text("intake_key"))
                .sha256();
    }

    private long wholeNumber(String column) {
        String digits = text(column);
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
    }

    private String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Digits, hexadecimal or a moment that cannot be read were not sealed so. */
    private static String readable(Supplier<String> hash) {
        try {
            return hash.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return UNREADABLE;
        }
    }
}
