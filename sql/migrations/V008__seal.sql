-- The seal of the trail: a chain of hashes over the committed events. See docs/security/trail.md.

create table audit.awaiting_seal (
    event_id bigint not null
);
comment on table audit.awaiting_seal is 'Events that are written and not sealed yet; each waits some seconds.';
comment on column audit.awaiting_seal.event_id is 'The event.';

create function audit.await_seal() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into audit.awaiting_seal (event_id) values (new.id);
    return null;
end
$$;
comment on function audit.await_seal() is 'Puts a new event among those that wait for their seal, in the transaction that writes it.';
create trigger event_awaits_seal after insert on audit.event for each row execute function audit.await_seal();
insert into audit.awaiting_seal (event_id) select id from audit.event;

create table audit.seal (
    number bigint constraint seal_pk primary key,
    event_id bigint not null constraint seal_event_unique unique,
    event_hash bytea not null,
    previous_hash bytea not null,
    hash bytea not null,
    sealed_at timestamptz not null
);
comment on table audit.seal is 'The chain over the trail: one link per sealed event, in the order of sealing. Only ever inserted.';
comment on column audit.seal.number is 'Place in the chain: 1, 2, 3, ... without a gap.';
comment on column audit.seal.event_id is 'The event. Sealed later with a lower id: its transaction committed later.';
comment on column audit.seal.event_hash is 'SHA-256 of every column of the event (audit.event_hash).';
comment on column audit.seal.previous_hash is 'The hash of the link before; 32 zero bytes for the first.';
comment on column audit.seal.hash is 'SHA-256 of every other column of this link (audit.seal_hash).';
comment on column audit.seal.sealed_at is 'When, by the database''s clock.';

create trigger seal_append_only before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse_change();

-- What is hashed. Each value is either of a fixed length or preceded by its length, and one that may be absent by a
-- byte that says whether it is there, so that no two events are written alike.

create function audit.text_bytes(value text) returns bytea language sql stable as $$
    select int4send(length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8')
$$;
comment on function audit.text_bytes(text) is 'A text for hashing: its length in bytes (4 bytes), then the text in UTF-8.';

create function audit.bytes_or_none(value bytea) returns bytea language sql immutable as $$
    select coalesce('\x01'::bytea || value, '\x00'::bytea)
$$;
comment on function audit.bytes_or_none(bytea) is 'A value that may be absent, for hashing: 1 and the value, or 0.';

create function audit.event_hash(event audit.event) returns bytea language sql stable as $$
    select sha256('rc-event-1'::bytea
        || int8send(event.id)
        || timestamptz_send(event.happened_at)
        || audit.text_bytes(event.kind)
        || audit.bytes_or_none(int8send(event.actor_id))
        || audit.text_bytes(event.details::text)
        || audit.bytes_or_none(int8send(event.account_id))
        || audit.bytes_or_none(int8send(event.enrollment_id))
        || audit.bytes_or_none(int8send(event.institution_id))
        || audit.bytes_or_none(uuid_send(event.intake_key)))
$$;
comment on function audit.event_hash(audit.event) is 'SHA-256 of every column of an event. Moments are microseconds since 2000-01-01 UTC, integers have 8 bytes, big end first.';

create function audit.seal_hash(number bigint, event_id bigint, event_hash bytea, previous_hash bytea,
    sealed_at timestamptz) returns bytea language sql immutable as $$
    select sha256('rc-seal-1'::bytea || int8send(number) || int8send(event_id) || event_hash || previous_hash
        || timestamptz_send(sealed_at))
$$;
comment on function audit.seal_hash(bigint, bigint, bytea, bytea, timestamptz) is 'SHA-256 of every column of a link but its own hash.';

create function audit.seal_events(at_most integer) returns integer
    language plpgsql security definer set search_path = '' as $$
declare
    link audit.seal;
    event audit.event;
    sealed integer := 0;
begin
    if not pg_try_advisory_xact_lock(1380139092, 1) then
        return 0;
    end if;
    select * into link from audit.seal order by number desc limit 1;
    link.number := coalesce(link.number, 0);
    link.hash := coalesce(link.hash, decode(repeat('00', 32), 'hex'));
    link.sealed_at := clock_timestamp();
    for event in
        with taken as (
            delete from audit.awaiting_seal
            where ctid in (select ctid from audit.awaiting_seal order by event_id limit at_most)
            returning event_id
        )
        select e.*
        from audit.event e
        where e.id in (select event_id from taken) and not exists (select from audit.seal s where s.event_id = e.id)
        order by e.id
    loop
        link.number := link.number + 1;
        link.event_id := event.id;
        link.event_hash := audit.event_hash(event);
        link.previous_hash := link.hash;
        link.hash := audit.seal_hash(
            link.number, link.event_id, link.event_hash, link.previous_hash, link.sealed_at);
        insert into audit.seal values (link.*);
        sealed := sealed + 1;
    end loop;
    return sealed;
end
$$;
comment on function audit.seal_events(integer) is 'Seals events that are committed and wait, in the order of their ids, and answers how many. One session at a time: another answers 0 and does not wait; nobody who writes waits either.';

-- Old events may be taken out of the trail on purpose. The trail itself tells so, by an event; their links stay.
create index event_archived on audit.event (id) where kind = 'TrailArchived';

create function audit.archived_up_to() returns bigint
    language sql stable security definer set search_path = '' as $$
    select coalesce(max((e.details ->> 'upToNumber')::bigint), 0)
    from audit.event e
    left join audit.seal s on s.event_id = e.id
    where e.kind = 'TrailArchived'
        and case when e.details ->> 'upToNumber' ~ '^[0-9]{1,18}$'
            then coalesce((e.details ->> 'upToNumber')::bigint < s.number,
                exists (select from audit.awaiting_seal w where w.event_id = e.id))
            else false end
$$;
comment on function audit.archived_up_to() is 'The events of the links up to this number are archived, as a later event of the trail tells; 0: none.';

create view audit.trail_export as
select s.number,
       case
           when s.number is null then case
               when exists (select from audit.awaiting_seal w where w.event_id = e.id) then 'waiting' else 'unsealed' end
           when e.id is not null then 'sealed'
           when s.number <= (select audit.archived_up_to()) then 'archived'
           else 'removed'
       end as state,
       coalesce(s.event_id, e.id) as event_id,
       to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as happened_at,
       e.kind,
       e.actor_id,
       e.details,
       e.account_id,
       e.enrollment_id,
       e.institution_id,
       e.intake_key,
       encode(s.event_hash, 'hex') as event_hash,
       encode(s.previous_hash, 'hex') as previous_hash,
       encode(s.hash, 'hex') as hash,
       to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sealed_at
from audit.seal s
full join audit.event e on e.id = s.event_id;
comment on view audit.trail_export is 'The trail with its chain, as the off-line verifier reads it; to be ordered by number.';
comment on column audit.trail_export.number is 'Place in the chain; none: not sealed.';
comment on column audit.trail_export.state is 'sealed; waiting (for its seal); archived (the event was taken out on purpose); removed (the event is gone); unsealed (neither sealed nor waiting).';
comment on column audit.trail_export.event_id is 'The event.';
comment on column audit.trail_export.happened_at is 'When it happened, UTC, with microseconds.';
comment on column audit.trail_export.kind is 'What happened.';
comment on column audit.trail_export.actor_id is 'The account of who did it; none before sign-in.';
comment on column audit.trail_export.details is 'What it concerned, as JSON.';
comment on column audit.trail_export.account_id is 'The account concerned.';
comment on column audit.trail_export.enrollment_id is 'The enrollment concerned.';
comment on column audit.trail_export.institution_id is 'The institution concerned.';
comment on column audit.trail_export.intake_key is 'The intake concerned.';
comment on column audit.trail_export.event_hash is 'SHA-256 of the event, hexadecimal.';
comment on column audit.trail_export.previous_hash is 'The hash of the link before, hexadecimal.';
comment on column audit.trail_export.hash is 'The hash of this link, hexadecimal.';
comment on column audit.trail_export.sealed_at is 'When it was sealed, UTC, with microseconds.';

-- Links that do not stand as they were made. A link that was moved still holds the hash of its old number: that is
-- looked for nearby (made_as); and what it was made to follow is known by that link's hash (followed; 0: the beginning).
create function audit.suspect_links()
    returns table (number bigint, number_before bigint, event_id bigint, broken boolean, loose boolean, altered boolean,
        gone boolean, made_as bigint, followed bigint, sealed_as bigint)
    language sql stable set search_path = '' as $$
    with link as (
        select s.*,
               lag(s.number, 1, 0::bigint) over chain as number_before,
               lag(s.hash, 1, decode(repeat('00', 32), 'hex')) over chain as hash_before,
               audit.seal_hash(s.number, s.event_id, s.event_hash, s.previous_hash, s.sealed_at) as hash_again,
               e.id is not null as present,
               case when e.id is not null then audit.event_hash(e) end as event_hash_again
        from audit.seal s
        left join audit.event e on e.id = s.event_id
        window chain as (order by s.number)
    ),
    judged as (
        select link.*,
               hash_again is distinct from hash as broken,
               number = number_before + 1 and previous_hash is distinct from hash_before as loose,
               present and event_hash_again is distinct from event_hash as altered,
               not present and number > (select audit.archived_up_to()) as gone
        from link
    )
    select j.number, j.number_before, j.event_id, j.broken, j.loose, j.altered, j.gone,
           (select m
            from generate_series(greatest(1, j.number - 100), j.number + 100) m
            where j.broken
                and audit.seal_hash(m, j.event_id, j.event_hash, j.previous_hash, j.sealed_at) = j.hash
            limit 1),
           case when j.previous_hash = decode(repeat('00', 32), 'hex') then 0
               else (select o.number from audit.seal o where j.broken and o.hash = j.previous_hash limit 1) end,
           (select o.number
            from audit.seal o
            where j.altered and o.event_hash = j.event_hash_again and o.number <> j.number
            limit 1)
    from judged j
    where j.broken or j.loose or j.altered or j.gone or j.number <> j.number_before + 1
    order by j.number
    limit 100
$$;
comment on function audit.suspect_links() is 'The first hundred links of the chain that do not stand as they were made, and what is odd about each.';

create function audit.verify_chain(anchor_number bigint default null, anchor_hash text default null)
    returns table (kind text, number bigint, event_id bigint, finding text)
    language sql stable security definer set search_path = '' as $$
    with suspect as materialized (
        select s.*,
               case when not broken then 'sound'
                   when made_as > s.number and followed is null then 'removed'
                   when made_as < s.number and followed = s.number - 2 then 'slipped in'
                   when made_as is not null or followed <> s.number - 1 then 'reordered'
                   else 'changed' end as verdict
        from audit.suspect_links() s
    ),
    tail as materialized (
        select coalesce(max(s.number), 0) as number, (select count(*) from audit.seal) as links from audit.seal s
    ),
    found (kind, number, event_id, finding) as materialized (
        select 'removed', number_before + 1, null::bigint,
               format('The links from number %s to number %s are missing.', number_before + 1, number - 1)
        from suspect where number > number_before + 1
        union all
        select 'slipped in', number, event_id, format('Number %s stands in the chain more than once.', number)
        from suspect where number <= number_before
        union all
        select 'removed', number, event_id, format('Event %s, sealed as number %s, is gone.', event_id, number)
        from suspect where gone
        union all
        select 'reordered', number, event_id,
               format('Event %s stands at number %s and was sealed as number %s.', event_id, number, sealed_as)
        from suspect where sealed_as is not null
        union all
        select 'changed', number, event_id,
               format('Event %s, sealed as number %s, is not what it was.', event_id, number)
        from suspect where altered and sealed_as is null
        union all
        select verdict, number, event_id,
               format('What was sealed as number %s is gone: the link that stands there was made as number %s.',
                   number, made_as)
        from suspect where verdict = 'removed'
        union all
        select verdict, number - 1, null,
               format('What stands at number %s was slipped in: the link after it was made to follow number %s.',
                   number - 1, followed)
        from suspect where verdict = 'slipped in'
        union all
        select verdict, number, event_id,
               format('The link at number %s was made as number %s.', number, coalesce(made_as, followed + 1))
        from suspect where verdict = 'reordered'
        union all
        select verdict, number, event_id, format('The link at number %s is not what it was.', number)
        from suspect where verdict = 'changed'
        union all
        select 'changed', number - 1, null,
               format('The link at number %s was made again after number %s followed it.', number - 1, number)
        from suspect
        where loose and not broken
            and not exists (select from suspect b where b.number = suspect.number - 1 and b.broken)
        union all
        select 'slipped in', max(s.number), s.event_id,
               format('Event %s is sealed %s times, last as number %s.', s.event_id, count(*), max(s.number))
        from audit.seal s group by s.event_id having count(*) > 1
        union all
        select 'slipped in', null, e.id, format('Event %s is neither sealed nor waiting for its seal.', e.id)
        from audit.event e
        where not exists (select from audit.seal s where s.event_id = e.id)
            and not exists (select from audit.awaiting_seal w where w.event_id = e.id)
        union all
        select 'cut off', tail.number + 1, null,
               format('The chain ends at number %s; the anchor knows number %s.', tail.number, anchor_number)
        from tail where tail.number < anchor_number
        union all
        select 'rewritten', s.number, s.event_id,
               format('Number %s has another hash than the anchor: it, or what it follows, was sealed anew.', s.number)
        from audit.seal s
        where s.number = anchor_number and encode(s.hash, 'hex') is distinct from lower(anchor_hash)
    )
    (select f.kind, f.number, f.event_id, f.finding from found f order by f.number, f.event_id limit 1000)
    union all
    select 'summary', tail.number, null,
           format('Sealed events: %s, archived up to number %s; not sealed yet: %s; %s. The chain ends at number %s with the hash %s.',
               tail.links,
               audit.archived_up_to(),
               (select count(*) from audit.awaiting_seal),
               case (select count(*) from found) when 0 then 'nothing is wrong'
                   else 'findings: ' || (select count(*) from found)
                       || case when (select count(*) from suspect) = 100
                           then ', only the first hundred odd links are told of' else '' end end,
               tail.number,
               coalesce((select encode(s.hash, 'hex') from audit.seal s where s.number = tail.number limit 1),
                   repeat('00', 32)))
    from tail
$$;
comment on function audit.verify_chain(bigint, text) is 'Says whether a sealed event was changed, removed, slipped in or reordered, and where: a row per finding, and last a row of the kind summary. With an anchor, its number and its hash in hexadecimal, also whether the chain was cut off or sealed anew before it.';

create function audit.archive_events(last_number bigint) returns bigint
    language plpgsql set search_path = '' as $$
declare
    archived bigint;
begin
    if not exists (select from audit.seal s where s.number = last_number) then
        raise exception 'number % is not in the chain', last_number;
    end if;
    if (select count(*) from audit.verify_chain()) > 1 then
        raise exception 'the chain has findings: nothing is archived before they are explained';
    end if;
    alter table audit.event disable trigger event_append_only;
    delete from audit.event e using audit.seal s where s.event_id = e.id and s.number <= last_number;
    get diagnostics archived = row_count;
    alter table audit.event enable trigger event_append_only;
    insert into audit.event (happened_at, kind, details)
    values (clock_timestamp(), 'TrailArchived', jsonb_build_object('upToNumber', last_number));
    return archived;
end
$$;
comment on function audit.archive_events(bigint) is 'Takes the events of the links up to this number out of the trail, for the owner of the schema, after their export is safe; answers how many. Their links stay, so that the chain stays whole; an event tells of it.';

revoke all on all functions in schema audit from public;
grant execute on function audit.seal_events(integer) to rc_app;
grant select (number, hash) on audit.seal to rc_app;
grant execute on function audit.verify_chain(bigint, text) to rc_app, rc_auditor, rc_report;
grant execute on function audit.event_hash(audit.event), audit.text_bytes(text), audit.bytes_or_none(bytea),
    audit.seal_hash(bigint, bigint, bytea, bytea, timestamptz) to rc_auditor;
grant execute on function audit.archived_up_to() to rc_auditor;
grant select on audit.seal, audit.trail_export to rc_auditor;
