package com.illinoisworknet.returningcitizens.audit;

import static com.illinoisworknet.returningcitizens.audit.Expected.at;
import static com.illinoisworknet.returningcitizens.audit.Expected.between;
import static com.illinoisworknet.returningcitizens.audit.SealedTrail.LINKS;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** All attacks that the tests know, by name: changes, removals, insertions, reorderings, truncations. */
final class Attacks {
    /** Found without an anchor. */
    static final Map<String, Attack> PLAIN = new TreeMap<>(Map.ofEntries(
            Map.entry("change a column of an event", Attacks::changeEvent),
            Map.entry("give an event another id", Attacks::changeEventId),
            Map.entry("change a column of a link", Attacks::changeLink),
            Map.entry("change an event and seal it again", Attacks::changeAndSealAgain),
            Map.entry("remove an event", Attacks::removeEvent),
            Map.entry("remove an event and its link", Attacks::removeEventAndLink),
            Map.entry("remove a link", Attacks::removeLink),
            Map.entry("remove several events and links in a row", Attacks::removeRow),
            Map.entry("remove an event and its link and close the gap", Attacks::removeAndCloseGap),
            Map.entry("slip in an event", Attacks::slipInEvent),
            Map.entry("slip in an event with a link", Attacks::slipInLink),
            Map.entry("seal an event twice", Attacks::sealTwice),
            Map.entry("double a link", Attacks::doubleLink),
            Map.entry("double an event", Attacks::doubleEvent),
            Map.entry("swap two links", Attacks::swapLinks),
            Map.entry("swap the events of two links", Attacks::swapEventsOfLinks),
            Map.entry("swap what two events say", Attacks::swapContents),
            Map.entry("swap the ids of two events", Attacks::swapIds)));

    /** Found with an anchor at the end of the chain. */
    static final Map<String, Attack> AGAINST_AN_ANCHOR = new TreeMap<>(Map.of(
            "cut off the tail", Attacks::cutTail,
            "cut off the links of the tail", Attacks::cutLinks,
            "change an event and seal the whole tail again", Attacks::sealTailAgain,
            "remove an event and seal the whole tail again", Attacks::removeAndSealTailAgain));

    private static final List<String> CHANGES_OF_EVENTS = List.of(
            "happened_at = happened_at + interval '1 microsecond'",
            "happened_at = 'infinity'",
            "kind = kind || ' '",
            "kind = upper(kind)",
            "actor_id = case when actor_id is null then 1 end",
            "actor_id = coalesce(actor_id, 0) + 1",
            "details = details || '{\"accountId\": 999999}'",
            "details = details || '{\"intakeKey\": \"00000000-0000-4000-8000-00000000000a\"}'",
            "details = '{}'");
    private static final List<String> CHANGES_OF_LINKS = List.of(
            "sealed_at = sealed_at - interval '1 microsecond'",
            "event_hash = set_byte(event_hash, 7, (get_byte(event_hash, 7) + 1) % 256)",
            "previous_hash = set_byte(previous_hash, 0, (get_byte(previous_hash, 0) + 1) % 256)",
            "previous_hash = hash",
            "hash = set_byte(hash, 31, (get_byte(hash, 31) + 1) % 256)",
            "hash = previous_hash");
    private static final String HASH_AGAIN =
            "hash = audit.seal_hash(number, event_id, event_hash, previous_hash, sealed_at)";

    private Attacks() {}

    private static List<Expected> changeEvent(SealedTrail trail) throws SQLException {
        long number = trail.number();
        trail.run("update audit.event set " + trail.oneOf(CHANGES_OF_EVENTS) + " where id = ?", trail.event(number));
        return List.of(at(number, "changed"));
    }

    private static List<Expected> changeEventId(SealedTrail trail) throws SQLException {
        long number = trail.number();
        trail.run("alter table audit.event alter id drop identity");
        trail.run("update audit.event set id = id + 1000 where id = ?", trail.event(number));
        return List.of(at(number, "removed"), at(0, "slipped in"));
    }

    private static List<Expected> changeLink(SealedTrail trail) throws SQLException {
        long number = trail.number();
        trail.run("update audit.seal set " + trail.oneOf(CHANGES_OF_LINKS) + " where number = ?", number);
        return List.of(at(number, "changed", "reordered"));
    }

    private static List<Expected> changeAndSealAgain(SealedTrail trail) throws SQLException {
        long number = trail.followedNumber();
        change(trail, number);
        sealAgain(trail, number);
        return List.of(at(number, "changed"));
    }

    private static List<Expected> removeEvent(SealedTrail trail) throws SQLException {
        long number = trail.number();
        trail.run("delete from audit.event where id = ?", trail.event(number));
        return List.of(at(number, "removed"));
    }

    private static List<Expected> removeEventAndLink(SealedTrail trail) throws SQLException {
        long number = trail.followedNumber();
        removeBoth(trail, number, number);
        return List.of(at(number, "removed"));
    }

    private static List<Expected> removeLink(SealedTrail trail) throws SQLException {
        long number = trail.followedNumber();
        trail.run("delete from audit.seal where number = ?", number);
        return List.of(at(number, "removed"), at(0, "slipped in"));
    }

    private static List<Expected> removeRow(SealedTrail trail) throws SQLException {
        long first = trail.followedNumber();
        removeBoth(trail, first, Math.min(first + trail.upTo(20), LINKS - 1));
        return List.of(at(first, "removed"));
    }

    private static List<Expected> removeAndCloseGap(SealedTrail trail) throws SQLException {
        long number = trail.followedNumber();
        removeBoth(trail, number, number);
        renumberFrom(trail, number + 1, -1);
        return List.of(at(number, "removed"));
    }

    private static List<Expected> slipInEvent(SealedTrail trail) throws SQLException {
        trail.run("""
                insert into audit.event (happened_at, kind, details)
                select happened_at, kind, details from audit.event where id = ?""", trail.event(trail.number()));
        return List.of(at(0, "slipped in"));
    }

    private static List<Expected> slipInLink(SealedTrail trail) throws SQLException {
        long number = trail.followedNumber();
        renumberFrom(trail, number, 1);
        trail.run("""
                with slipped as (
                    insert into audit.event (happened_at, kind, details) select now(), 'SignedIn', '{}' returning *)
                insert into audit.seal (number, event_id, event_hash, previous_hash, hash, sealed_at)
                select ?, slipped.id, audit.event_hash(slipped.*::audit.event),
                    coalesce((select hash from audit.seal where number = ?), decode(repeat('00', 32), 'hex')), '', now()
                from slipped""", number, number - 1);
        trail.run("update audit.seal set " + HASH_AGAIN + " where number = ?", number);
        return List.of(at(number, "slipped in"));
    }

    private static List<Expected> sealTwice(SealedTrail trail) throws SQLException {
        long number = trail.number();
        trail.run("alter table audit.seal drop constraint seal_event_unique");
        trail.run("""
                insert into audit.seal
                select ?, one.event_id, one.event_hash, tail.hash, '', now()
                from audit.seal one, audit.seal tail where one.number = ? and tail.number = ?""", LINKS + 1, number, LINKS);
        sealAgain(trail, LINKS + 1);
        return List.of(at(LINKS + 1, "slipped in"));
    }

    private static List<Expected> doubleLink(SealedTrail trail) throws SQLException {
        long number = trail.number();
        dropKeysOfLinks(trail);
        trail.run("insert into audit.seal select * from audit.seal where number = ?", number);
        return List.of(at(number, "slipped in"));
    }

    private static List<Expected> doubleEvent(SealedTrail trail) throws SQLException {
        long number = trail.number();
        trail.run("alter table audit.event drop constraint event_pk");
        trail.run("""
                insert into audit.event (id, happened_at, kind, actor_id, details) overriding system value
                select id, happened_at, kind, 77, details from audit.event where id = ?""", trail.event(number));
        return List.of(at(number, "slipped in"), at(number, "changed"));
    }

    private static List<Expected> swapLinks(SealedTrail trail) throws SQLException {
        long one = trail.number();
        long other = trail.numberBeside(one);
        dropKeysOfLinks(trail);
        swap(trail, "audit.seal", "number = case number when ? then ? else ? end", "number", one, other);
        return List.of(
                at(Math.min(one, other), "reordered"),
                between(Math.max(one, other) - 1, Math.max(one, other), "reordered", "slipped in"));
    }

    private static List<Expected> swapEventsOfLinks(SealedTrail trail) throws SQLException {
        long one = trail.number();
        long other = trail.numberBeside(one);
        long eventOfOne = trail.event(one);
        long eventOfOther = trail.event(other);
        dropKeysOfLinks(trail);
        swap(
                trail,
                "audit.seal",
                "event_id = case event_id when ? then ? else ? end",
                "event_id",
                eventOfOne,
                eventOfOther);
        return List.of(at(one, "reordered"), at(other, "reordered"));
    }

    private static List<Expected> swapContents(SealedTrail trail) throws SQLException {
        long one = trail.number();
        long other = trail.numberBeside(one);
        trail.run("""
                update audit.event e
                set happened_at = o.happened_at, kind = o.kind, actor_id = o.actor_id, details = o.details
                from audit.event o
                where (e.id, o.id) in ((?, ?), (?, ?))""", trail.event(one), trail.event(other), trail.event(other), trail.event(one));
        return List.of(at(one, "changed"), at(other, "changed"));
    }

    private static List<Expected> swapIds(SealedTrail trail) throws SQLException {
        long one = trail.number();
        long other = trail.numberBeside(one);
        trail.run("alter table audit.event drop constraint event_pk, alter id drop identity");
        swap(trail, "audit.event", "id = case id when ? then ? else ? end", "id", trail.event(one), trail.event(other));
        return List.of(at(one, "changed"), at(other, "changed"));
    }

    private static List<Expected> cutTail(SealedTrail trail) throws SQLException {
        long first = LINKS + 1 - trail.upTo(30);
        removeBoth(trail, first, LINKS);
        return List.of(at(first, "cut off"));
    }

    private static List<Expected> cutLinks(SealedTrail trail) throws SQLException {
        long first = LINKS + 1 - trail.upTo(30);
        trail.run("delete from audit.seal where number >= ?", first);
        return List.of(at(first, "cut off"), at(0, "slipped in"));
    }

    private static List<Expected> sealTailAgain(SealedTrail trail) throws SQLException {
        long number = trail.number();
        change(trail, number);
        sealAgain(trail, LongStream.rangeClosed(number, LINKS).toArray());
        return List.of(at(LINKS, "rewritten"));
    }

    private static List<Expected> removeAndSealTailAgain(SealedTrail trail) throws SQLException {
        long number = trail.followedNumber();
        removeBoth(trail, number, number);
        renumberFrom(trail, number + 1, -1);
        sealAgain(trail, LongStream.range(number, LINKS).toArray());
        return List.of(at(LINKS, "cut off"));
    }

    private static void change(SealedTrail trail, long number) throws SQLException {
        trail.run("update audit.event set actor_id = 424242 where id = ?", trail.event(number));
    }

    private static void removeBoth(SealedTrail trail, long first, long last) throws SQLException {
        trail.run("""
                with links as (delete from audit.seal where number between ? and ? returning event_id)
                delete from audit.event where id in (select event_id from links)""", first, last);
    }

    private static void renumberFrom(SealedTrail trail, long first, int by) throws SQLException {
        dropKeysOfLinks(trail);
        trail.run("update audit.seal set number = number + ? where number >= ?", by, first);
    }

    /** Makes links anew, each after the one before it. */
    private static void sealAgain(SealedTrail trail, long... numbers) throws SQLException {
        for (long number : numbers) {
            trail.run("""
                    update audit.seal s
                    set event_hash = (select audit.event_hash(e) from audit.event e where e.id = s.event_id),
                        previous_hash = coalesce(
                            (select b.hash from audit.seal b where b.number = s.number - 1), s.previous_hash)
                    where number = ?""", number);
            trail.run("update audit.seal set " + HASH_AGAIN + " where number = ?", number);
        }
    }

    private static void dropKeysOfLinks(SealedTrail trail) throws SQLException {
        trail.run("alter table audit.seal drop constraint seal_pk, drop constraint seal_event_unique");
    }

    private static void swap(SealedTrail trail, String table, String change, String column, long one, long other)
            throws SQLException {
        trail.run("update %s set %s where %s in (?, ?)".formatted(table, change, column), one, other, one, one, other);
    }
}
