-- What pages read of the trail: who did what when, and to whom; no details, no network addresses.

create view audit.trail_entry as
select e.id,
       e.happened_at,
       e.kind,
       case
           when e.kind in ('AccessRefused', 'OutdatedPageRefused', 'SignInFailed', 'SecondFactorRefused',
               'UnusedAccountRefused', 'DeactivatedAccountRefused') then 'REFUSALS'
           when e.kind in ('SignedIn', 'SignedOut', 'SecondFactorGiven', 'HandedOver', 'HandedBack',
               'OtherSessionsEnded') then 'SIGN_INS'
           when e.kind ~ '(Viewed|Met|Searched|Revealed|Exported)$' then 'LOOKS'
           else 'CHANGES' end as part,
       a.id as actor_id,
       a.username_key as actor_username_key,
       a.first_name as actor_first_name,
       a.middle_name as actor_middle_name,
       a.last_name as actor_last_name,
       a.suffix as actor_suffix,
       e.account_id,
       e.enrollment_id,
       e.intake_key,
       coalesce(e.institution_id, n.institution_id) as institution_id,
       i.name as institution_name
from audit.event e
-- whoever signs in is nobody yet when that is written
left join account a on a.id = case when e.kind = 'SignedIn' then e.account_id else e.actor_id end
left join enrollment n on n.id = e.enrollment_id
left join parent_institution i on i.id = coalesce(e.institution_id, n.institution_id);
comment on view audit.trail_entry is 'The trail as the pages show it; whose entries somebody may see, the application decides.';
comment on column audit.trail_entry.id is 'Order of writing.';
comment on column audit.trail_entry.happened_at is 'When, by the server''s clock.';
comment on column audit.trail_entry.kind is 'What happened, e.g. CustomerEnrolled.';
comment on column audit.trail_entry.part is 'REFUSALS, SIGN_INS, LOOKS, or CHANGES: everything else.';
comment on column audit.trail_entry.actor_id is 'The account of who did it; none before sign-in, and for jobs and commands.';
comment on column audit.trail_entry.actor_username_key is 'Its username in lower case.';
comment on column audit.trail_entry.actor_first_name is 'First name of who did it.';
comment on column audit.trail_entry.actor_middle_name is 'Middle name; empty for none.';
comment on column audit.trail_entry.actor_last_name is 'Last name.';
comment on column audit.trail_entry.actor_suffix is 'Suffix; empty for none.';
comment on column audit.trail_entry.account_id is 'The account concerned.';
comment on column audit.trail_entry.enrollment_id is 'The enrollment concerned.';
comment on column audit.trail_entry.intake_key is 'The intake concerned.';
comment on column audit.trail_entry.institution_id is 'The institution concerned: of the event, or of its enrollment.';
comment on column audit.trail_entry.institution_name is 'Its name.';

create index event_enrollment on audit.event (enrollment_id, id) where enrollment_id is not null;
create index event_intake on audit.event (intake_key, id) where intake_key is not null;
create index event_happened_at on audit.event (happened_at);

grant select on audit.trail_entry to rc_app;
