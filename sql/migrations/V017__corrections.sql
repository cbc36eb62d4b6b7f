-- Correcting what is known of a customer, ending an enrollment that should never have been: who changed what last, and
-- every version for auditors, birth date included.

alter table account
    add column changed_at timestamptz,
    add column changed_by bigint constraint account_changed_by_fk references account,
    add column closed_at timestamptz,
    add constraint account_change_whole check ((changed_at is null) = (changed_by is null));
comment on column account.changed_at is 'When staff changed or added to name or birth date last; none: never. An import does not count.';
comment on column account.changed_by is 'The staff account that did it.';
comment on column account.closed_at is 'When the account was closed for good, because it was made by mistake and never signed in to; none: it is open.';

alter table enrollment
    add column changed_at timestamptz,
    add column changed_by bigint constraint enrollment_changed_by_fk references account,
    add column voided boolean not null generated always as (coalesce(exit_reason like 'VOID\_%', false)) stored,
    add constraint enrollment_change_whole check ((changed_at is null) = (changed_by is null));
comment on column enrollment.changed_at is 'When staff edited or ended it last; none: never.';
comment on column enrollment.changed_by is 'The staff account that did it.';
comment on column enrollment.exit_reason is 'Why it ended, a code of ExitReason; of VoidReason if it should never have been.';
comment on column enrollment.voided is 'It should never have been: it counts nowhere.';

-- What staff take out of an enrollment, and an account that is closed.
grant delete on enrollment_commitment_county, enrollment_offense, assignment, match_trait to rc_app;

create function has_other_enrollment(enrollment bigint) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (
        select from public.enrollment e
        join public.enrollment o on o.account_id = e.account_id and o.id <> e.id and not o.voided
        where e.id = enrollment and public.scope_asks_statewide())
$$;
comment on function has_other_enrollment(bigint) is 'Whether the account of an enrollment has another one, live or ended, anywhere in the state: then it is not closed when this one is made void; for staff.';
revoke all on function has_other_enrollment(bigint) from public;
grant execute on function has_other_enrollment(bigint) to rc_app;

-- As they may be written; and staff take back their own assignment also where they only read.
create policy enrollment_commitment_county_delete on enrollment_commitment_county for delete to rc_app using (
    (select scope_is_statewide())
    or exists (
        select from enrollment e
        where e.id = enrollment_id and e.institution_id = any (array(select scope_institutions()))));
create policy enrollment_offense_delete on enrollment_offense for delete to rc_app using (
    (select scope_is_statewide())
    or exists (
        select from enrollment e
        where e.id = enrollment_id and e.institution_id = any (array(select scope_institutions()))));
create policy assignment_delete on assignment for delete to rc_app using (
    staff_account_id = (select scope_staff())
    or (select scope_is_statewide())
    or exists (
        select from enrollment e
        where e.id = enrollment_id and e.institution_id = any (array(select scope_institutions()))));

-- What an enrollment that should never have been said of its holder is no trait.
create or replace function enrolled_traits(account bigint) returns table (idoc_number text, county_codes text)
    language sql stable security definer rows 1 set search_path = '' as $$
    select e.idoc_number,
           array_to_string(array(
               select c.county_code from public.enrollment_commitment_county c
               where c.enrollment_id = e.id order by c.county_code), ' ')
    from public.enrollment e
    where e.account_id = account and not e.voided
        and (public.scope_asks_statewide() or e.account_id = public.scope_account())
    order by e.enrolled_at desc, e.id desc
    limit 1
$$;

-- What should never have been is not on the list.
create or replace view customer_list with (security_invoker = true) as
select e.id as enrollment_id,
       e.account_id,
       e.institution_id,
       a.first_name,
       a.middle_name,
       a.last_name,
       a.suffix,
       a.username,
       e.idoc_number,
       i.name as institution_name,
       e.enrolled_on,
       e.enrolled_at,
       e.msr_date,
       e.exited_on
from enrollment e
join account a on a.id = e.account_id
join parent_institution i on i.id = e.institution_id
where not e.voided;

create or replace function audit.enrollment_state(enrollment bigint) returns jsonb language sql stable set timezone = 'UTC' as $$
    select to_jsonb(e) - 'version' || jsonb_build_object(
        'username', a.username,
        'first_name', a.first_name,
        'middle_name', a.middle_name,
        'last_name', a.last_name,
        'suffix', a.suffix,
        'birth_date', a.birth_date,
        'commitment_county_codes', (
            select coalesce(jsonb_agg(c.county_code order by c.county_code), '[]')
            from public.enrollment_commitment_county c where c.enrollment_id = e.id),
        'offense_ids', (
            select coalesce(jsonb_agg(o.offense_id order by o.offense_id), '[]')
            from public.enrollment_offense o where o.enrollment_id = e.id),
        'staff_ids', (
            select coalesce(jsonb_agg(s.staff_account_id order by s.staff_account_id), '[]')
            from public.assignment s where s.enrollment_id = e.id))
    from public.enrollment e
    join public.account a on a.id = e.account_id
    where e.id = enrollment
$$;

drop trigger account_name_kept on account;
create constraint trigger account_name_kept
    after update of username, first_name, middle_name, last_name, suffix, birth_date on account
    deferrable initially deferred for each row
    when ((old.username, old.first_name, old.middle_name, old.last_name, old.suffix, old.birth_date)
        is distinct from (new.username, new.first_name, new.middle_name, new.last_name, new.suffix, new.birth_date))
    execute function audit.keep_versions_of_account();

select audit.keep_version(id) from enrollment order by id;

create or replace view audit.enrollment_history as
select v.enrollment_id,
       v.version,
       v.valid_from,
       v.valid_to,
       (v.state ->> 'account_id')::bigint as account_id,
       v.state ->> 'username' as username,
       v.state ->> 'first_name' as first_name,
       v.state ->> 'middle_name' as middle_name,
       v.state ->> 'last_name' as last_name,
       v.state ->> 'suffix' as suffix,
       v.state ->> 'idoc_number' as idoc_number,
       (v.state ->> 'institution_id')::bigint as institution_id,
       i.name as institution,
       (v.state ->> 'enrolled_on')::date as enrolled_on,
       (v.state ->> 'msr_date')::date as msr_date,
       v.state ->> 'msr_county_code' as msr_county_code,
       (v.state ->> 'exited_on')::date as exited_on,
       v.state ->> 'exit_reason' as exit_reason,
       array(select jsonb_array_elements_text(v.state -> 'commitment_county_codes')) as commitment_county_codes,
       array(select jsonb_array_elements_text(v.state -> 'offense_ids')::bigint) as offense_ids,
       array(select jsonb_array_elements_text(v.state -> 'staff_ids')::bigint) as staff_ids,
       v.state - '{id, account_id, username, first_name, middle_name, last_name, suffix, birth_date}'::text[]
           - '{idoc_number, institution_id}'::text[]
           - '{enrolled_on, msr_date, msr_county_code, exited_on, exit_reason}'::text[]
           - '{commitment_county_codes, offense_ids, staff_ids}'::text[] as other_columns,
       (v.state ->> 'birth_date')::date as birth_date
from (
    select enrollment_id,
           row_number() over versions as version,
           valid_from,
           lead(valid_from) over versions as valid_to,
           state
    from audit.enrollment_version
    window versions as (partition by enrollment_id order by id)
) v
left join parent_institution i on i.id = (v.state ->> 'institution_id')::bigint
where v.state is not null;
comment on column audit.enrollment_history.birth_date is 'Birth date at the time; none: not on file.';

create or replace view audit.enrollment as
select e.id as enrollment_id,
       e.account_id,
       a.username,
       a.first_name,
       a.middle_name,
       a.last_name,
       a.suffix,
       e.idoc_number,
       e.institution_id,
       i.name as institution,
       e.enrolled_on,
       e.enrolled_at,
       e.enrolled_by as enrolled_by_id,
       b.username as enrolled_by,
       e.intake_key,
       a.origin as account_origin,
       a.ssn_token is not null as ssn_on_file,
       (select coalesce(array_agg(s.username order by s.username), '{}')
        from assignment x join account s on s.id = x.staff_account_id where x.enrollment_id = e.id) as staff,
       (select coalesce(array_agg(x.staff_account_id order by x.staff_account_id), '{}')
        from assignment x where x.enrollment_id = e.id) as staff_ids,
       (select coalesce(array_agg(c.name order by c.name), '{}')
        from enrollment_commitment_county x join county c on c.code = x.county_code where x.enrollment_id = e.id) as commitment_counties,
       (select coalesce(array_agg(o.citation || ' ' || o.title order by o.citation, o.title), '{}')
        from enrollment_offense x join offense o on o.id = x.offense_id where x.enrollment_id = e.id) as offenses,
       e.msr_date,
       m.name as msr_county,
       e.exited_on,
       e.exit_reason,
       e.voided
from enrollment e
join account a on a.id = e.account_id
join account b on b.id = e.enrolled_by
join parent_institution i on i.id = e.institution_id
left join county m on m.code = e.msr_county_code;
comment on column audit.enrollment.voided is 'It should never have been, and counts nowhere: exit_reason says why.';
grant select (voided) on audit.enrollment to rc_report;

create or replace view audit.data_quality as
select e.id as enrollment_id,
       e.account_id,
       i.name as institution,
       e.enrolled_on,
       e.exited_on is null as live,
       p.problem
from enrollment e
join account a on a.id = e.account_id
join parent_institution i on i.id = e.institution_id
left join reported_identity r on r.enrollment_id = e.id
cross join lateral (
    values ('no Social Security number on file', a.ssn_token is null),
        ('the account has no date of birth', a.birth_date is null),
        ('no county of commitment', not exists (
            select from enrollment_commitment_county c where c.enrollment_id = e.id)),
        ('no offense', not exists (select from enrollment_offense o where o.enrollment_id = e.id)),
        ('no county of supervised release', e.msr_county_code is null),
        ('no staff assigned', not exists (select from assignment s where s.enrollment_id = e.id)),
        ('supervised release began over a year ago and the enrollment is live',
            e.exited_on is null and e.msr_date < current_date - 365),
        ('under 16 or over 100 years old at enrollment',
            a.birth_date not between e.enrolled_on - interval '100 years' and e.enrolled_on - interval '16 years'),
        ('the institution was not open at enrollment',
            e.enrolled_on < i.valid_from or e.enrolled_on >= coalesce(i.valid_to, 'infinity')),
        ('entered more than 90 days after the enrollment date', e.enrolled_at::date > e.enrolled_on + 90),
        ('the reported date of birth is not the account''s', r.birth_date <> a.birth_date),
        ('the reported last name is not the account''s', lower(r.last_name) <> lower(a.last_name)),
        ('the same IDOC number stands at another account', exists (
            select from enrollment o where o.idoc_number = e.idoc_number and o.account_id <> e.account_id and not o.voided))
) as p (problem, applies)
where p.applies and not e.voided;

create or replace view audit.account_provisioning as
select a.id as account_id,
       a.username,
       a.first_name,
       a.last_name,
       a.origin,
       a.created_at,
       a.created_by as created_by_id,
       b.username as created_by,
       case when a.origin = 'program' then (
           select e.intake_key from enrollment e where e.account_id = a.id order by e.enrolled_at, e.id limit 1) end as intake_key,
       a.first_signed_in_at,
       a.last_signed_in_at,
       coalesce(not c.temporary, false) as password_chosen,
       c.expires_at as temporary_password_expires_at,
       t.issued + case when a.origin = 'program' then 1 else 0 end as temporary_passwords_issued,
       t.last_issued_at as temporary_password_last_issued_at,
       t.last_issued_by as temporary_password_last_issued_by_id,
       a.closed_at
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
comment on column audit.account_provisioning.closed_at is 'When it was closed for good, made by mistake and never used; none: it is open.';
grant select (closed_at) on audit.account_provisioning to rc_report;
