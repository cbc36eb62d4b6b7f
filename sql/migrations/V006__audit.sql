create schema audit;
revoke all on schema audit from public;
grant usage on schema audit to rc_app, rc_auditor, rc_report;

create table audit.event (
    id bigint generated always as identity constraint event_pk primary key,
    happened_at timestamptz not null,
    kind text not null,
    actor_id bigint,
    details jsonb not null,
    account_id bigint generated always as ((details ->> 'accountId')::bigint) stored,
    enrollment_id bigint generated always as ((details ->> 'enrollmentId')::bigint) stored,
    institution_id bigint generated always as ((details ->> 'institutionId')::bigint) stored,
    intake_key uuid generated always as ((details ->> 'intakeKey')::uuid) stored
);
create index event_account on audit.event (account_id, id);
create index event_actor on audit.event (actor_id, id);
comment on table audit.event is 'The trail: each look, change and refusal, written in the transaction that did it. Only ever inserted.';
comment on column audit.event.id is 'Order of writing.';
comment on column audit.event.happened_at is 'When, by the server''s clock.';
comment on column audit.event.kind is 'What happened, e.g. CustomerEnrolled.';
comment on column audit.event.actor_id is 'The account of who did it; none before sign-in.';
comment on column audit.event.details is 'What it concerned, by ids and codes; no names, dates of birth or numbers.';
comment on column audit.event.account_id is 'The account concerned, from details.';
comment on column audit.event.enrollment_id is 'The enrollment concerned, from details.';
comment on column audit.event.institution_id is 'The institution concerned, from details.';
comment on column audit.event.intake_key is 'The intake concerned, from details.';

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end
$$;
create trigger event_append_only before update or delete or truncate on audit.event
    for each statement execute function audit.refuse_change();

grant insert on audit.event to rc_app;
grant select on audit.event to rc_auditor;
