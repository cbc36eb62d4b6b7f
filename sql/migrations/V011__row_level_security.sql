-- Row-level security: what the login rc_app reads and writes of enrollments ends at the scope of its transaction.
--
-- The scope is the setting rc.scope, local to the transaction: the id of the account that is signed in, or the word
-- jobs. Role and institutions are looked up here, so that the setting can claim no more than the account has.
-- No scope: no row read, none written.
--   staff        their institutions; and, to read, the enrollments that are assigned to them
--   state administrator, jobs   all
--   customer     to read, the enrollments of their own account
--   auditor      none: auditors read the schema audit, by a login of their own
-- This guards against a forgotten where, not against a stolen login: who signs in as rc_app can set any scope.
-- The owner's own statements, views and functions (migrations, import, the schema audit and its triggers) see all.

create function scope_account() returns bigint
    language sql stable parallel safe set search_path = '' as $$
    select case when current_setting('rc.scope', true) ~ '^[0-9]{1,18}$'
        then current_setting('rc.scope', true)::bigint end
$$;
comment on function scope_account() is 'The account in whose scope the transaction is; none: no scope, or that of jobs.';

create function scope_role() returns text
    language sql stable parallel safe security definer set search_path = '' as $$
    select coalesce(
        (select s.role from public.staff_member s where s.account_id = public.scope_account()),
        case when public.scope_account() is not null then 'customer'
            when current_setting('rc.scope', true) = 'jobs' then 'jobs'
            else 'nobody' end)
$$;
comment on function scope_role() is 'Whose scope the transaction is in: a role of staff_member, customer, jobs or nobody.';

create function scope_is_statewide() returns boolean
    language sql stable parallel safe set search_path = '' as $$
    select public.scope_role() in ('state-administrator', 'jobs')
$$;
comment on function scope_is_statewide() is 'Whether every enrollment is in scope.';

create function scope_staff() returns bigint
    language sql stable parallel safe set search_path = '' as $$
    select case when public.scope_role() in ('partner-staff', 'partner-supervisor') then public.scope_account() end
$$;
comment on function scope_staff() is 'The partner staff member in whose scope the transaction is.';

create function scope_institutions() returns setof bigint
    language sql stable parallel safe security definer rows 10 set search_path = '' as $$
    select i.institution_id from public.staff_institution i where i.account_id = public.scope_staff()
$$;
comment on function scope_institutions() is 'The institutions whose enrollments are in scope; empty where all are.';

-- By the owner, since the policies of assignment ask for enrollments in scope.
create function scope_assigned() returns setof bigint
    language sql stable parallel safe security definer rows 200 set search_path = '' as $$
    select a.enrollment_id from public.assignment a where a.staff_account_id = public.scope_staff()
$$;
comment on function scope_assigned() is 'The enrollments that are in scope because they are assigned to the staff member.';

create function scope_customer() returns bigint
    language sql stable parallel safe set search_path = '' as $$
    select case when public.scope_role() = 'customer' then public.scope_account() end
$$;
comment on function scope_customer() is 'The account whose own enrollments are in scope.';

alter table enrollment enable row level security;
alter table enrollment_commitment_county enable row level security;
alter table enrollment_offense enable row level security;
alter table assignment enable row level security;
alter table reported_identity enable row level security;

-- In brackets, each function is asked once a statement and not once a row; the first that says yes ends the question.
create policy enrollment_read on enrollment for select to rc_app using (
    (select scope_is_statewide())
    or institution_id = any (array(select scope_institutions()))
    or id in (select scope_assigned())
    or account_id = (select scope_customer()));
create policy enrollment_insert on enrollment for insert to rc_app with check (
    (select scope_is_statewide()) or institution_id = any (array(select scope_institutions())));
create policy enrollment_update on enrollment for update to rc_app using (
    (select scope_is_statewide()) or institution_id = any (array(select scope_institutions())))
    with check (
    (select scope_is_statewide()) or institution_id = any (array(select scope_institutions())));

-- What belongs to an enrollment: read with it, written by those who may write it. The enrollment is looked up under
-- its own policy.
create policy enrollment_commitment_county_read on enrollment_commitment_county for select to rc_app using (
    (select scope_is_statewide()) or exists (select from enrollment e where e.id = enrollment_id));
create policy enrollment_commitment_county_insert on enrollment_commitment_county for insert to rc_app with check (
    (select scope_is_statewide())
    or exists (
        select from enrollment e
        where e.id = enrollment_id and e.institution_id = any (array(select scope_institutions()))));

create policy enrollment_offense_read on enrollment_offense for select to rc_app using (
    (select scope_is_statewide()) or exists (select from enrollment e where e.id = enrollment_id));
create policy enrollment_offense_insert on enrollment_offense for insert to rc_app with check (
    (select scope_is_statewide())
    or exists (
        select from enrollment e
        where e.id = enrollment_id and e.institution_id = any (array(select scope_institutions()))));

-- Staff read their own assignments without a look at the enrollment, which is in their scope by this very row.
create policy assignment_read on assignment for select to rc_app using (
    (select scope_is_statewide())
    or staff_account_id = (select scope_staff())
    or exists (select from enrollment e where e.id = enrollment_id));
create policy assignment_insert on assignment for insert to rc_app with check (
    (select scope_is_statewide())
    or exists (
        select from enrollment e
        where e.id = enrollment_id and e.institution_id = any (array(select scope_institutions()))));

create policy reported_identity_read on reported_identity for select to rc_app using (
    (select scope_is_statewide()) or exists (select from enrollment e where e.id = enrollment_id));
create policy reported_identity_insert on reported_identity for insert to rc_app with check (
    (select scope_is_statewide())
    or exists (
        select from enrollment e
        where e.id = enrollment_id and e.institution_id = any (array(select scope_institutions()))));

-- The list reads as the login that asks, no longer as the owner.
alter view customer_list set (security_invoker = true);
-- In the order of the list: its first page is found without a look at every enrollment in scope.
create index enrollment_latest on enrollment (enrolled_on desc, id desc);

-- Questions about the whole state, answered by the owner: as little as Add Customer has to know, to those who may ask.

create function scope_asks_statewide() returns boolean
    language sql stable parallel safe set search_path = '' as $$
    select public.scope_role() in ('partner-staff', 'partner-supervisor', 'state-administrator', 'jobs')
$$;
comment on function scope_asks_statewide() is 'Whether the transaction may ask about people anywhere in the state.';

create function scope_covers(enrollment_id bigint, institution_id bigint) returns boolean
    language sql stable set search_path = '' as $$
    select public.scope_is_statewide()
        or $2 in (select public.scope_institutions())
        or $1 in (select public.scope_assigned())
$$;
comment on function scope_covers(bigint, bigint) is 'Whether staff may see this enrollment at this institution.';

create function live_enrollment_by_number(number text)
    returns table (enrollment_id bigint, account_id bigint, institution_id bigint, in_scope boolean)
    language sql stable security definer rows 1 set search_path = '' as $$
    select e.id, e.account_id, e.institution_id, public.scope_covers(e.id, e.institution_id)
    from public.enrollment e
    where e.idoc_number = number and e.exited_on is null and public.scope_asks_statewide()
$$;
comment on function live_enrollment_by_number(text) is 'Who is enrolled where under this IDOC number, anywhere in the state; for staff.';

create function live_enrollment_of_account(account bigint)
    returns table (enrollment_id bigint, account_id bigint, institution_id bigint, in_scope boolean)
    language sql stable security definer rows 1 set search_path = '' as $$
    select e.id, e.account_id, e.institution_id, public.scope_covers(e.id, e.institution_id)
    from public.enrollment e
    where e.account_id = account and e.exited_on is null and public.scope_asks_statewide()
$$;
comment on function live_enrollment_of_account(bigint) is 'Where the holder of an account is enrolled, anywhere in the state; for staff.';

create function enrollment_of_intake(intake uuid) returns bigint
    language sql stable security definer set search_path = '' as $$
    select e.id from public.enrollment e where e.intake_key = intake and public.scope_asks_statewide()
$$;
comment on function enrollment_of_intake(uuid) is 'The enrollment that an intake made, wherever it is by now; for staff.';

create function is_in_other_custody(account bigint, institution bigint, number text) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (
        select from public.enrollment e
        where e.account_id = account and e.exited_on is null
            and e.institution_id <> institution and e.idoc_number <> number
            and public.scope_asks_statewide())
$$;
comment on function is_in_other_custody(bigint, bigint, text) is 'Whether the holder of an account is enrolled at another institution and under another IDOC number than these; for staff.';

create function enrolled_traits(account bigint) returns table (idoc_number text, county_codes text)
    language sql stable security definer rows 1 set search_path = '' as $$
    select e.idoc_number,
           array_to_string(array(
               select c.county_code from public.enrollment_commitment_county c
               where c.enrollment_id = e.id order by c.county_code), ' ')
    from public.enrollment e
    where e.account_id = account
        and (public.scope_asks_statewide() or e.account_id = public.scope_account())
    order by e.enrolled_at desc, e.id desc
    limit 1
$$;
comment on function enrolled_traits(bigint) is 'Number and counties, apart by blanks, of the latest enrollment of an account, anywhere in the state: what match_trait holds of it, to be compared and not shown; for staff, and for the holder.';

revoke all on function scope_account(), scope_role(), scope_is_statewide(), scope_staff(), scope_institutions(),
    scope_assigned(), scope_customer(), scope_asks_statewide(), scope_covers(bigint, bigint), live_enrollment_by_number(text),
    live_enrollment_of_account(bigint), enrollment_of_intake(uuid), is_in_other_custody(bigint, bigint, text),
    enrolled_traits(bigint) from public;
grant execute on function scope_account(), scope_role(), scope_is_statewide(), scope_staff(), scope_institutions(),
    scope_assigned(), scope_customer(), live_enrollment_by_number(text), live_enrollment_of_account(bigint), enrollment_of_intake(uuid),
    is_in_other_custody(bigint, bigint, text), enrolled_traits(bigint) to rc_app;
