-- Transfers: a customer moves to another parent institution, asked for by staff of one, approved by the supervisor of
-- the other (docs/decisions/0016-transfers.md).

create table transfer (
    id bigint generated always as identity constraint transfer_pk primary key,
    enrollment_id bigint not null constraint transfer_enrollment_fk references enrollment,
    from_institution_id bigint not null constraint transfer_from_fk references parent_institution,
    to_institution_id bigint not null constraint transfer_to_fk references parent_institution,
    asked_institution_id bigint not null constraint transfer_asked_fk references parent_institution,
    reason text not null,
    requested_by bigint not null constraint transfer_requested_by_fk references account,
    requested_at timestamptz not null,
    state text not null default 'OPEN',
    closed_by bigint constraint transfer_closed_by_fk references account,
    closed_at timestamptz,
    decline_reason text,
    version bigint not null default 1,
    constraint transfer_elsewhere check (from_institution_id <> to_institution_id),
    constraint transfer_asks_one_side check (asked_institution_id in (from_institution_id, to_institution_id)),
    constraint transfer_state_known check (state in ('OPEN', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    constraint transfer_closed_whole check (
        (state = 'OPEN') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
    constraint transfer_decline_whole check ((state = 'DECLINED') = (decline_reason is not null)),
    constraint transfer_by_two check (state not in ('APPROVED', 'DECLINED') or closed_by <> requested_by)
);
comment on table transfer is 'Requests to move a customer to another parent institution, and what came of them. Rows are never deleted.';
comment on column transfer.asked_institution_id is 'The institution whose supervisor approves: the other one than that of who asks.';
comment on column transfer.closed_by is 'Who approved, declined, took back, or let it lapse by ending the enrollment.';
create unique index transfer_open_unique on transfer (enrollment_id) where state = 'OPEN';
create index transfer_enrollment on transfer (enrollment_id, id);
create index transfer_waiting on transfer (asked_institution_id) where state = 'OPEN';
create index transfer_requested_by on transfer (requested_by, id desc);

grant select, insert on transfer to rc_app;
grant update (state, closed_by, closed_at, decline_reason, version) on transfer to rc_app;
-- how EclipseLink reads the id of the row it inserted
grant select on sequence transfer_id_seq to rc_app;

-- Nobody decides what they asked for themselves: two people move a customer.
create function scope_decides(requested_by bigint, asked_institution_id bigint) returns boolean
    language sql stable set search_path = '' as $$
    select public.scope_account() <> $1 and (
        public.scope_role() = 'state-administrator'
        or public.scope_role() = 'partner-supervisor' and $2 in (select public.scope_institutions()))
$$;
comment on function scope_decides(bigint, bigint) is 'Whether a transfer, by who asks and which institution is asked, is theirs to approve or decline.';

alter table transfer enable row level security;
-- Staff of the institution that the customer is at or was moved away from, who asked, who is asked, and whoever has the
-- customer in scope.
create policy transfer_read on transfer for select to rc_app using (
    (select scope_is_statewide())
    or from_institution_id = any (array(select scope_institutions()))
    or requested_by = (select scope_staff())
    or scope_decides(requested_by, asked_institution_id)
    or (select scope_staff()) is not null and exists (select from enrollment e where e.id = enrollment_id));
-- By staff of the institution that the customer is at, or by those of the one to which they are to move, who do not see
-- the enrollment; the other one is asked. Whether the customer is there, the approval asks again.
create policy transfer_insert on transfer for insert to rc_app with check (
    state = 'OPEN'
    and requested_by = scope_account()
    and (
        asked_institution_id = to_institution_id
        and ((select scope_is_statewide()) or from_institution_id = any (array(select scope_institutions())))
        and exists (
            select from enrollment e where e.id = enrollment_id and e.institution_id = from_institution_id)
        or asked_institution_id = from_institution_id
        and to_institution_id = any (array(select scope_institutions()))));
-- To close it: taken back, declined, or lapsed with the enrollment. To approve is to move the customer: below.
create policy transfer_update on transfer for update to rc_app using (
    (select scope_is_statewide())
    or from_institution_id = any (array(select scope_institutions()))
    or requested_by = (select scope_staff())
    or scope_decides(requested_by, asked_institution_id))
    with check (state in ('DECLINED', 'WITHDRAWN', 'LAPSED') and closed_by = scope_account());

-- What the approval needs of a customer who is not in scope yet, while it is open and to those who are asked.
create function transfers_to_decide() returns table (transfer_id bigint, account_id bigint, idoc_number text)
    language sql stable security definer rows 10 set search_path = '' as $$
    select t.id, e.account_id, e.idoc_number
    from public.transfer t
    join public.enrollment e on e.id = t.enrollment_id
    where t.state = 'OPEN' and public.scope_decides(t.requested_by, t.asked_institution_id)
$$;
comment on function transfers_to_decide() is 'Account and IDOC number of the customers whose transfer is theirs to decide; for supervisors and the state administrator.';

-- Moves the enrollment, which the one who approves can neither read nor write at both institutions. In the order in
-- which everybody locks: the account, the enrollment, the request. Whoever comes second finds it closed.
create function approve_transfer(transfer bigint, decided_at timestamptz)
    returns table (closed_now boolean, outcome text, account_id bigint, unassigned bigint[])
    language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
    asked public.transfer;
    stay public.enrollment;
begin
    select t.* into asked from public.transfer t
    where t.id = approve_transfer.transfer and public.scope_decides(t.requested_by, t.asked_institution_id);
    if not found then
        return;
    end if;
    perform from public.account a
    where a.id = (select e.account_id from public.enrollment e where e.id = asked.enrollment_id) for update;
    select e.* into stay from public.enrollment e where e.id = asked.enrollment_id for update;
    select t.* into asked from public.transfer t where t.id = approve_transfer.transfer for update;
    outcome := case
        when asked.state <> 'OPEN' then asked.state
        when stay.exited_on is null and stay.institution_id = asked.from_institution_id then 'APPROVED'
        else 'LAPSED' end;
    closed_now := asked.state = 'OPEN';
    account_id := stay.account_id;
    unassigned := '{}';
    if closed_now then
        update public.transfer t
        set state = outcome, closed_by = public.scope_account(), closed_at = decided_at, version = t.version + 1
        where t.id = asked.id;
    end if;
    if closed_now and outcome = 'APPROVED' then
        update public.enrollment e
        set institution_id = asked.to_institution_id, changed_by = public.scope_account(), changed_at = decided_at,
            version = e.version + 1
        where e.id = stay.id;
        with ended as (
            delete from public.assignment a
            where a.enrollment_id = stay.id
                and not exists (
                    select from public.staff_institution i
                    where i.account_id = a.staff_account_id and i.institution_id = asked.to_institution_id)
                and not exists (
                    select from public.staff_member s
                    where s.account_id = a.staff_account_id and s.role = 'state-administrator')
            returning a.staff_account_id)
        select coalesce(array_agg(staff_account_id order by staff_account_id), '{}') into unassigned from ended;
    end if;
    return next;
end
$$;
comment on function approve_transfer(bigint, timestamptz) is 'Moves the customer of a request and ends the assignments of staff who do not serve the new institution; whether that closed the request, how it stands, whose account it is, and whose assignments ended. No row: it is not theirs to decide.';

revoke all on function scope_decides(bigint, bigint), transfers_to_decide(), approve_transfer(bigint, timestamptz)
    from public;
grant execute on function scope_decides(bigint, bigint), transfers_to_decide(), approve_transfer(bigint, timestamptz)
    to rc_app;

-- The customer, as far as who reads may know them: in scope, or to be decided by them; else none.
create view transfer_list with (security_invoker = true) as
select t.id as transfer_id,
       t.enrollment_id,
       t.from_institution_id,
       f.name as from_institution,
       t.to_institution_id,
       o.name as to_institution,
       t.asked_institution_id,
       t.reason,
       t.requested_by,
       r.first_name as requester_first_name,
       r.last_name as requester_last_name,
       t.requested_at,
       t.state,
       k.first_name as closer_first_name,
       k.last_name as closer_last_name,
       t.closed_at,
       t.decline_reason,
       e.id is not null as in_scope,
       a.id as account_id,
       a.first_name,
       a.middle_name,
       a.last_name,
       a.suffix,
       coalesce(e.idoc_number, d.idoc_number) as idoc_number
from transfer t
join parent_institution f on f.id = t.from_institution_id
join parent_institution o on o.id = t.to_institution_id
join account r on r.id = t.requested_by
left join account k on k.id = t.closed_by
left join enrollment e on e.id = t.enrollment_id
left join transfers_to_decide() d on d.transfer_id = t.id
left join account a on a.id = coalesce(e.account_id, d.account_id);
comment on view transfer_list is 'Requests for a transfer as pages show them.';
comment on column transfer_list.in_scope is 'Whether the customer is in scope, so that their page opens.';
grant select on transfer_list to rc_app;

create view audit.transfer as
select t.id as transfer_id,
       t.enrollment_id,
       t.from_institution_id,
       f.name as from_institution,
       t.to_institution_id,
       o.name as to_institution,
       t.reason,
       t.requested_by as requested_by_id,
       r.username as requested_by,
       t.requested_at,
       t.state,
       t.closed_by as closed_by_id,
       k.username as closed_by,
       t.closed_at,
       t.decline_reason
from transfer t
join parent_institution f on f.id = t.from_institution_id
join parent_institution o on o.id = t.to_institution_id
join account r on r.id = t.requested_by
left join account k on k.id = t.closed_by;
comment on view audit.transfer is 'Requests to move a customer to another parent institution: who asked, who decided, and what came of them. Where a customer was when says audit.enrollment_history.';
comment on column audit.transfer.transfer_id is 'The request.';
comment on column audit.transfer.enrollment_id is 'The enrollment of the customer.';
comment on column audit.transfer.from_institution_id is 'The institution where the customer was at the request.';
comment on column audit.transfer.from_institution is 'Its name.';
comment on column audit.transfer.to_institution_id is 'The institution to which the customer was to move.';
comment on column audit.transfer.to_institution is 'Its name.';
comment on column audit.transfer.reason is 'Why, a code of TransferReason.';
comment on column audit.transfer.requested_by_id is 'The account of who asked.';
comment on column audit.transfer.requested_by is 'Its username.';
comment on column audit.transfer.requested_at is 'When they asked.';
comment on column audit.transfer.state is 'OPEN, APPROVED, DECLINED, WITHDRAWN by who asked, or LAPSED because the enrollment ended or moved before.';
comment on column audit.transfer.closed_by_id is 'The account of who approved, declined, took back or let it lapse; none: it is open.';
comment on column audit.transfer.closed_by is 'Its username.';
comment on column audit.transfer.closed_at is 'When; none: it is open.';
comment on column audit.transfer.decline_reason is 'Why it was declined, a code of DeclineReason; none: it was not.';
grant select on audit.transfer to rc_auditor;
grant select (transfer_id, enrollment_id, from_institution_id, from_institution, to_institution_id, to_institution, reason,
    requested_by_id, requested_at, state, closed_by_id, closed_at, decline_reason) on audit.transfer to rc_report;

-- What the dashboard counts.
create index enrollment_release on enrollment (msr_date) where exited_on is null;
create index credential_expiry on credential (expires_at) where temporary;
