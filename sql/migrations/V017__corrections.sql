-- Correcting what is known of a customer: who changed it last, and every version for auditors, birth date included.

alter table account
    add column changed_at timestamptz,
    add column changed_by bigint constraint account_changed_by_fk references account,
    add constraint account_change_whole check ((changed_at is null) = (changed_by is null));
comment on column account.changed_at is 'When staff changed or added to name or birth date last; none: never. An import does not count.';
comment on column account.changed_by is 'The staff account that did it.';

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
