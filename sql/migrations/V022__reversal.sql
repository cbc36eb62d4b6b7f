-- Reversing a match decision: a new decision that refers to the one it reverses, the enrollment at another account, and
-- what the account got by the decision taken back.

alter table match_decision
    add column reverses bigint,
    drop constraint match_decision_once,
    add constraint match_decision_of_intake unique (id, intake_key),
    add constraint match_decision_reversed_once unique (reverses),
    add constraint match_decision_reverses_fk foreign key (reverses, intake_key) references match_decision (id, intake_key);
create unique index match_decision_once on match_decision (intake_key) where reverses is null;
create index match_decision_intake on match_decision (intake_key);
comment on column match_decision.reverses is 'The decision that it reverses, on the same intake; none: the first one. The one that nothing reverses stands.';

create table match_reversal (
    decision_id bigint constraint match_reversal_pk primary key
        constraint match_reversal_decision_fk references match_decision,
    enrollment_id bigint not null,
    from_account_id bigint not null constraint match_reversal_from_fk references account,
    to_account_id bigint not null constraint match_reversal_to_fk references account,
    taken_back text not null,
    stayed text not null,
    constraint match_reversal_other_account check (from_account_id <> to_account_id)
);
comment on table match_reversal is 'What a decision that reverses another did: which enrollment it moved from where to where, and which parts of identity the account lost. Ids only, so no policy; and no foreign key to the enrollment, which is under one.';
comment on column match_reversal.taken_back is 'What the account had by the decision reversed and lost: MIDDLE_NAME, SUFFIX, SSN, apart by blanks; never the values.';
comment on column match_reversal.stayed is 'What it got by that decision, and somebody said otherwise since: that stayed.';
create index match_reversal_from on match_reversal (from_account_id);

-- No foreign keys, since decisions refer to accounts.
alter table account
    add column middle_name_by bigint,
    add column suffix_by bigint,
    add column ssn_by bigint,
    add column replaced_by bigint constraint account_replaced_by_fk references account,
    add constraint account_replaced_is_closed check (replaced_by is null or closed_at is not null),
    add constraint account_replaced_by_other check (replaced_by <> id);
comment on column account.middle_name_by is 'The match decision by which the account got the middle name that it lacked; none: it has it from elsewhere, or somebody said since what it is.';
comment on column account.suffix_by is 'The same of the suffix.';
comment on column account.ssn_by is 'The same of the Social Security number.';
comment on column account.replaced_by is 'The account that its holder keeps, if it was closed for that; none: it is open, or was closed because nobody ever used it.';
comment on column account.closed_at is 'When the account was closed for good, because it was made by mistake or its holder has another; none: it is open.';

-- What links added so far.
update account a set
    middle_name_by = case when r.added_middle_name and r.middle_name = a.middle_name then d.id end,
    suffix_by = case when r.added_suffix and r.suffix = a.suffix then d.id end,
    ssn_by = case when r.added_ssn then d.id end
from reported_identity r
join enrollment e on e.id = r.enrollment_id
join match_decision d on d.intake_key = e.intake_key and d.account_id = e.account_id
where a.id = e.account_id and (r.added_middle_name or r.added_suffix or r.added_ssn);

grant select, insert on match_reversal to rc_app;
grant delete on reported_identity to rc_app;
create policy reported_identity_delete on reported_identity for delete to rc_app using (
    (select scope_is_statewide())
    or exists (
        select from enrollment e
        where e.id = enrollment_id and e.institution_id = any (array(select scope_institutions()))));

create function links_of_account(account bigint, after bigint)
    returns table (decision_id bigint, enrollment_id bigint, first_name text, middle_name text, last_name text,
        suffix text, ssn_key_id text, ssn_ciphertext bytea)
    language sql stable security definer rows 1 set search_path = '' as $$
    select d.id, e.id, r.first_name, r.middle_name, r.last_name, r.suffix, r.ssn_key_id, r.ssn_ciphertext
    from public.enrollment e
    join public.reported_identity r on r.enrollment_id = e.id
    join public.match_decision d on d.intake_key = e.intake_key and d.account_id = e.account_id
    where e.account_id = account and not e.voided and d.id > after and public.scope_asks_statewide()
        and not exists (select from public.match_decision x where x.reverses = d.id)
    order by d.id
$$;
comment on function links_of_account(bigint, bigint) is 'What staff reported when they connected enrollments to an account, by decisions after one that stand, anywhere in the state: the account gets of it what a reversed decision no longer gives; for staff, and shown to nobody.';
revoke all on function links_of_account(bigint, bigint) from public;
grant execute on function links_of_account(bigint, bigint) to rc_app;

create or replace view audit.match_decision as
select s.id as search_id,
       s.intake_key,
       s.number as search_number,
       s.searched_at,
       s.searched_by as searched_by_id,
       b.username as searched_by,
       s.model_version,
       c.rank,
       c.account_id as candidate_account_id,
       a.username as candidate_username,
       c.band,
       c.probability,
       c.evidence,
       d.id as decision_id,
       case when d.id is null then null when d.account_id is null then 'none of these' else 'same person' end as decision,
       d.account_id = c.account_id as chosen,
       d.reason,
       d.decided_at,
       d.decided_by as decided_by_id,
       u.username as decided_by,
       l.reversals
from match_search s
join account b on b.id = s.searched_by
left join match_candidate c on c.search_id = s.id
left join account a on a.id = c.account_id
left join match_decision d on d.search_id = s.id and d.reverses is null
left join account u on u.id = d.decided_by
left join lateral (
    select jsonb_agg(jsonb_build_object(
            'decisionId', r.id,
            'reverses', r.reverses,
            'decision', case when r.account_id is null then 'none of these' else 'same person' end,
            'reason', r.reason,
            'decidedAt', r.decided_at,
            'decidedById', r.decided_by,
            'enrollmentId', m.enrollment_id,
            'fromAccountId', m.from_account_id,
            'toAccountId', m.to_account_id,
            'takenBack', m.taken_back,
            'stayed', m.stayed) order by r.id) as reversals
    from match_decision r
    join match_reversal m on m.decision_id = r.id
    where r.search_id = d.search_id
) l on true;
comment on column audit.match_decision.reversals is 'Later decisions on the same search, each reversing the one before, in order: what was decided, why, when, by whom, which enrollment moved from which account to which, and which parts of identity the account lost or kept; none: the decision stands.';
grant select (reversals) on audit.match_decision to rc_report;

create or replace view audit.account_provisioning as
select a.id as account_id,
       a.username,
       a.first_name,
       a.last_name,
       a.origin,
       a.created_at,
       a.created_by as created_by_id,
       b.username as created_by,
       case when a.origin = 'program' then coalesce((
           -- made for an enrollment that was moved away
           select d.intake_key from match_reversal m
           join match_decision d on d.id = m.decision_id
           join match_decision r on r.id = d.reverses and r.account_id is null
           where m.from_account_id = a.id order by m.decision_id limit 1), (
           select e.intake_key from enrollment e where e.account_id = a.id order by e.enrolled_at, e.id limit 1)) end as intake_key,
       a.first_signed_in_at,
       a.last_signed_in_at,
       coalesce(not c.temporary, false) as password_chosen,
       c.expires_at as temporary_password_expires_at,
       t.issued + case when a.origin = 'program' then 1 else 0 end as temporary_passwords_issued,
       t.last_issued_at as temporary_password_last_issued_at,
       t.last_issued_by as temporary_password_last_issued_by_id,
       a.closed_at,
       a.replaced_by as kept_account_id
from account a
left join account b on b.id = a.created_by
left join credential c on c.account_id = a.id
cross join lateral (
    select count(*) as issued,
           max(happened_at) as last_issued_at,
           (array_agg(actor_id order by id desc))[1] as last_issued_by
    from audit.event
    where account_id = a.id and kind = 'TemporaryPasswordIssued'
) t;
comment on column audit.account_provisioning.closed_at is 'When it was closed for good, made by mistake and never used, or replaced; none: it is open.';
comment on column audit.account_provisioning.kept_account_id is 'The account that its holder keeps, if it was closed for that.';
grant select (kept_account_id) on audit.account_provisioning to rc_report;
