-- What auditors read: documented views, and every version of every enrollment.

create table audit.enrollment_version (
    id bigint generated always as identity constraint enrollment_version_pk primary key,
    enrollment_id bigint not null,
    valid_from timestamptz not null,
    state jsonb
);
create index enrollment_version_enrollment on audit.enrollment_version (enrollment_id, id);
comment on table audit.enrollment_version is 'Every state that an enrollment had at the end of a transaction, written by triggers. Only ever inserted.';
comment on column audit.enrollment_version.id is 'Order of writing.';
comment on column audit.enrollment_version.enrollment_id is 'The enrollment.';
comment on column audit.enrollment_version.valid_from is 'When the transaction ended, by the database''s clock; until the next version of the enrollment.';
comment on column audit.enrollment_version.state is 'The columns of the enrollment, the name and username of its account, its counties, offenses and staff; none: the enrollment was deleted.';

create trigger enrollment_version_append_only before update or delete or truncate on audit.enrollment_version
    for each statement execute function audit.refuse_change();

-- In one time zone, whoever asks: moments are texts here.
create function audit.enrollment_state(enrollment bigint) returns jsonb language sql stable set timezone = 'UTC' as $$
    select to_jsonb(e) - 'version' || jsonb_build_object(
        'username', a.username,
        'first_name', a.first_name,
        'middle_name', a.middle_name,
        'last_name', a.last_name,
        'suffix', a.suffix,
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
comment on function audit.enrollment_state(bigint) is 'An enrollment with all that belongs to it, as its versions hold it; a column added to the table is in it by itself.';

-- The enrollment is held until the end of the transaction, so that of two who change it at once the second sees the
-- first one's change.
create function audit.keep_version(enrollment bigint) returns void language plpgsql as $$
declare
    present jsonb;
    latest jsonb;
begin
    perform from public.enrollment e where e.id = enrollment for no key update;
    present := audit.enrollment_state(enrollment);
    select v.state into latest
    from audit.enrollment_version v where v.enrollment_id = enrollment order by v.id desc limit 1;
    if present is distinct from latest then
        insert into audit.enrollment_version (enrollment_id, valid_from, state)
        values (enrollment, clock_timestamp(), present);
    end if;
end
$$;
comment on function audit.keep_version(bigint) is 'Writes a version of an enrollment if it differs from the latest.';

create function audit.keep_version_of_row() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if tg_op = 'DELETE' then
        perform audit.keep_version((to_jsonb(old) ->> tg_argv[0])::bigint);
    else
        perform audit.keep_version((to_jsonb(new) ->> tg_argv[0])::bigint);
    end if;
    return null;
end
$$;
comment on function audit.keep_version_of_row() is 'Trigger at the end of a transaction that changed an enrollment or a row that belongs to it; the argument names the column with its id.';

create function audit.keep_versions_of_account() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform audit.keep_version(e.id) from public.enrollment e where e.account_id = new.id order by e.id;
    return null;
end
$$;
comment on function audit.keep_versions_of_account() is 'Trigger at the end of a transaction that changed the name or username of an account.';

create constraint trigger enrollment_kept after insert or update or delete on enrollment
    deferrable initially deferred for each row execute function audit.keep_version_of_row('id');
create constraint trigger commitment_county_kept after insert or update or delete on enrollment_commitment_county
    deferrable initially deferred for each row execute function audit.keep_version_of_row('enrollment_id');
create constraint trigger offense_kept after insert or update or delete on enrollment_offense
    deferrable initially deferred for each row execute function audit.keep_version_of_row('enrollment_id');
create constraint trigger assignment_kept after insert or update or delete on assignment
    deferrable initially deferred for each row execute function audit.keep_version_of_row('enrollment_id');
create constraint trigger account_name_kept
    after update of username, first_name, middle_name, last_name, suffix on account
    deferrable initially deferred for each row
    when ((old.username, old.first_name, old.middle_name, old.last_name, old.suffix)
        is distinct from (new.username, new.first_name, new.middle_name, new.last_name, new.suffix))
    execute function audit.keep_versions_of_account();

select audit.keep_version(id) from enrollment order by id;

create view audit.enrollment as
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
       e.exit_reason
from enrollment e
join account a on a.id = e.account_id
join account b on b.id = e.enrolled_by
join parent_institution i on i.id = e.institution_id
left join county m on m.code = e.msr_county_code;
comment on view audit.enrollment is 'Who is enrolled where, since when, by whom, with which staff: a row per enrollment, ended ones included.';
comment on column audit.enrollment.enrollment_id is 'The enrollment.';
comment on column audit.enrollment.account_id is 'The account of the customer.';
comment on column audit.enrollment.username is 'Its username.';
comment on column audit.enrollment.first_name is 'First name as the account has it today.';
comment on column audit.enrollment.middle_name is 'Middle name; empty for none.';
comment on column audit.enrollment.last_name is 'Last name.';
comment on column audit.enrollment.suffix is 'Suffix, e.g. Jr.; empty for none.';
comment on column audit.enrollment.idoc_number is 'The number that the Department of Corrections gave.';
comment on column audit.enrollment.institution_id is 'The parent institution.';
comment on column audit.enrollment.institution is 'Its name.';
comment on column audit.enrollment.enrolled_on is 'Enrollment date as staff entered it.';
comment on column audit.enrollment.enrolled_at is 'When it was entered.';
comment on column audit.enrollment.enrolled_by_id is 'The staff account that entered it.';
comment on column audit.enrollment.enrolled_by is 'Its username.';
comment on column audit.enrollment.intake_key is 'The intake that made it.';
comment on column audit.enrollment.account_origin is 'program: the account was created by an intake; imported: it existed before; staff: a staff account.';
comment on column audit.enrollment.ssn_on_file is 'Whether the account has a Social Security number.';
comment on column audit.enrollment.staff is 'Usernames of the staff who are assigned.';
comment on column audit.enrollment.staff_ids is 'Their accounts.';
comment on column audit.enrollment.commitment_counties is 'Counties whose courts committed the customer.';
comment on column audit.enrollment.offenses is 'Holding offenses, citation and title.';
comment on column audit.enrollment.msr_date is 'When Mandatory Supervised Release begins or is projected to.';
comment on column audit.enrollment.msr_county is 'County of Mandatory Supervised Release; none: not known.';
comment on column audit.enrollment.exited_on is 'When the enrollment ended; none: it is live.';
comment on column audit.enrollment.exit_reason is 'Why it ended.';
grant select on audit.enrollment to rc_auditor;
grant select (enrollment_id, account_id, institution_id, institution, enrolled_on, enrolled_at, enrolled_by_id,
    intake_key, account_origin, ssn_on_file, staff_ids, commitment_counties, offenses, msr_date, msr_county,
    exited_on, exit_reason) on audit.enrollment to rc_report;

create view audit.enrollment_history as
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
       v.state - '{id, account_id, username, first_name, middle_name, last_name, suffix, idoc_number, institution_id}'::text[]
           - '{enrolled_on, msr_date, msr_county_code, exited_on, exit_reason}'::text[]
           - '{commitment_county_codes, offense_ids, staff_ids}'::text[] as other_columns
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
comment on view audit.enrollment_history is 'Every version of every enrollment, with from and to: what the table looked like at a moment is where valid_from <= moment and (valid_to is null or valid_to > moment).';
comment on column audit.enrollment_history.enrollment_id is 'The enrollment.';
comment on column audit.enrollment_history.version is 'Its versions, counted from 1.';
comment on column audit.enrollment_history.valid_from is 'Since when the enrollment was so.';
comment on column audit.enrollment_history.valid_to is 'Until when, that moment excluded; none: it is so now.';
comment on column audit.enrollment_history.account_id is 'The account of the customer.';
comment on column audit.enrollment_history.username is 'Its username.';
comment on column audit.enrollment_history.first_name is 'First name at the time.';
comment on column audit.enrollment_history.middle_name is 'Middle name at the time; empty for none.';
comment on column audit.enrollment_history.last_name is 'Last name at the time.';
comment on column audit.enrollment_history.suffix is 'Suffix at the time; empty for none.';
comment on column audit.enrollment_history.idoc_number is 'The number that the Department of Corrections gave.';
comment on column audit.enrollment_history.institution_id is 'The parent institution.';
comment on column audit.enrollment_history.institution is 'Its name today.';
comment on column audit.enrollment_history.enrolled_on is 'Enrollment date.';
comment on column audit.enrollment_history.msr_date is 'When Mandatory Supervised Release begins or is projected to.';
comment on column audit.enrollment_history.msr_county_code is 'County of Mandatory Supervised Release, by FIPS code or OUT.';
comment on column audit.enrollment_history.exited_on is 'When the enrollment ended; none: it was live.';
comment on column audit.enrollment_history.exit_reason is 'Why it ended.';
comment on column audit.enrollment_history.commitment_county_codes is 'Counties whose courts committed the customer, by FIPS code.';
comment on column audit.enrollment_history.offense_ids is 'Holding offenses.';
comment on column audit.enrollment_history.staff_ids is 'Accounts of the staff who were assigned.';
comment on column audit.enrollment_history.other_columns is 'Everything else that the row of the enrollment held, by column.';
grant select on audit.enrollment_history to rc_auditor;
grant select (enrollment_id, version, valid_from, valid_to, account_id, institution_id, institution, enrolled_on,
    msr_date, msr_county_code, exited_on, exit_reason, commitment_county_codes, offense_ids, staff_ids) on
    audit.enrollment_history to rc_report;

create view audit.account_provisioning as
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
       t.last_issued_by as temporary_password_last_issued_by_id
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
comment on view audit.account_provisioning is 'Every account: when it was created, by whom, through which intake, first sign-in, temporary passwords issued.';
comment on column audit.account_provisioning.account_id is 'The account.';
comment on column audit.account_provisioning.username is 'Its username.';
comment on column audit.account_provisioning.first_name is 'First name.';
comment on column audit.account_provisioning.last_name is 'Last name.';
comment on column audit.account_provisioning.origin is 'program: created by an intake; imported: an existing Illinois workNet account; staff: a staff account.';
comment on column audit.account_provisioning.created_at is 'When.';
comment on column audit.account_provisioning.created_by_id is 'The staff account that created it; none: imported or set up.';
comment on column audit.account_provisioning.created_by is 'Its username.';
comment on column audit.account_provisioning.intake_key is 'The intake that created it; none if no intake did.';
comment on column audit.account_provisioning.first_signed_in_at is 'First sign-in; none: never.';
comment on column audit.account_provisioning.last_signed_in_at is 'Latest sign-in.';
comment on column audit.account_provisioning.password_chosen is 'Whether the holder chose a password of their own.';
comment on column audit.account_provisioning.temporary_password_expires_at is 'When the temporary password expires that has not been replaced; none: there is none.';
comment on column audit.account_provisioning.temporary_passwords_issued is 'How many temporary passwords were issued, that of the credentials slip included.';
comment on column audit.account_provisioning.temporary_password_last_issued_at is 'When the last one after the slip was issued.';
comment on column audit.account_provisioning.temporary_password_last_issued_by_id is 'The account that issued it.';
grant select on audit.account_provisioning to rc_auditor;
grant select (account_id, origin, created_at, created_by_id, intake_key, first_signed_in_at, last_signed_in_at,
    password_chosen, temporary_password_expires_at, temporary_passwords_issued, temporary_password_last_issued_at,
    temporary_password_last_issued_by_id) on audit.account_provisioning to rc_report;

create view audit.match_decision as
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
       u.username as decided_by
from match_search s
join account b on b.id = s.searched_by
left join match_candidate c on c.search_id = s.id
left join account a on a.id = c.account_id
left join match_decision d on d.search_id = s.id
left join account u on u.id = d.decided_by;
comment on view audit.match_decision is 'Every search for a match: a row per candidate shown, a row without one if nobody was found, with the decision that followed.';
comment on column audit.match_decision.search_id is 'The search.';
comment on column audit.match_decision.intake_key is 'The intake that searched.';
comment on column audit.match_decision.search_number is 'Searches of the intake, counted from 1.';
comment on column audit.match_decision.searched_at is 'When.';
comment on column audit.match_decision.searched_by_id is 'The staff account that searched.';
comment on column audit.match_decision.searched_by is 'Its username.';
comment on column audit.match_decision.model_version is 'The model that judged.';
comment on column audit.match_decision.rank is 'The candidates place, likeliest first; none: nobody was found.';
comment on column audit.match_decision.candidate_account_id is 'The account that was shown.';
comment on column audit.match_decision.candidate_username is 'Its username.';
comment on column audit.match_decision.band is 'VERY_LIKELY, LIKELY or POSSIBLE the same person.';
comment on column audit.match_decision.probability is 'The models probability that it is the same person; none: the model gave none.';
comment on column audit.match_decision.evidence is 'By field: agrees, resembles and how, differs, unknown; and cautions.';
comment on column audit.match_decision.decision_id is 'The decision; none: none was made on this search.';
comment on column audit.match_decision.decision is 'same person, or none of these; none: no decision on this search.';
comment on column audit.match_decision.chosen is 'Whether this candidate was chosen; none: nobody was.';
comment on column audit.match_decision.reason is 'The reason that staff gave, as a code.';
comment on column audit.match_decision.decided_at is 'When.';
comment on column audit.match_decision.decided_by_id is 'The staff account that decided.';
comment on column audit.match_decision.decided_by is 'Its username.';
grant select on audit.match_decision to rc_auditor;
grant select (search_id, intake_key, search_number, searched_at, searched_by_id, model_version, rank,
    candidate_account_id, band, probability, evidence, decision_id, decision, chosen, decided_at, decided_by_id) on
    audit.match_decision to rc_report;

create view audit.access as
select l.id as event_id,
       l.happened_at,
       l.actor_id,
       b.username as actor,
       l.kind,
       case l.kind
           when 'CustomerViewed' then 'Customer'
           when 'CustomerListViewed' then 'Customer list'
           when 'CandidatesViewed' then 'Is this the same person?'
           when 'AlreadyCustomerMet' then 'Add Customer'
           when 'StoppedSearchesViewed' then 'My Dashboard'
           when 'CustomerNamesViewed' then 'Audit trail'
           when 'TrailViewed' then 'Audit trail'
           when 'SearchInputsRevealed' then 'rc-tool replay-decisions'
           when 'TransferViewed' then 'Transfer'
           when 'TransfersViewed' then 'Transfers'
           when 'SsnRevealed' then 'Show a Social Security number'
           else l.kind end as page,
       w.enrollment_id,
       w.account_id,
       a.username,
       a.first_name,
       a.last_name
from audit.event l
left join account b on b.id = l.actor_id
left join lateral (
    select l.account_id, l.enrollment_id where l.account_id is not null
    union all
    select e.account_id, e.id from enrollment e where l.account_id is null and e.id = l.enrollment_id
    union all
    select shown.id::bigint, null from jsonb_array_elements_text(l.details -> 'accountIds') as shown (id)
    union all
    select e.account_id, e.id
    from jsonb_array_elements_text(l.details -> 'enrollmentIds') as shown (id)
    join enrollment e on e.id = shown.id::bigint
    union all
    select c.account_id, null from match_candidate c
    where l.kind = 'SearchInputsRevealed' and c.search_id = (l.details ->> 'searchId')::bigint
) w on true
left join account a on a.id = w.account_id
where l.kind ~ '(Viewed|Met|Revealed|Exported)$';
comment on view audit.access is 'Who looked at whose data, when, on which page: a row per look and person shown; a look that showed nobody has one row.';
comment on column audit.access.event_id is 'The event of the trail.';
comment on column audit.access.happened_at is 'When.';
comment on column audit.access.actor_id is 'The account that looked.';
comment on column audit.access.actor is 'Its username.';
comment on column audit.access.kind is 'The kind of the event.';
comment on column audit.access.page is 'The page; the kind of the event where a page has no name here.';
comment on column audit.access.enrollment_id is 'The enrollment shown; none: an account without one was.';
comment on column audit.access.account_id is 'The account whose data were shown.';
comment on column audit.access.username is 'Its username.';
comment on column audit.access.first_name is 'First name today.';
comment on column audit.access.last_name is 'Last name today.';
grant select on audit.access to rc_auditor;
grant select (event_id, happened_at, actor_id, kind, page, enrollment_id, account_id) on audit.access to rc_report;

create view audit.data_quality as
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
            select from enrollment o where o.idoc_number = e.idoc_number and o.account_id <> e.account_id))
) as p (problem, applies)
where p.applies;
comment on view audit.data_quality is 'Enrollments that miss or contradict something: a row per enrollment and problem.';
comment on column audit.data_quality.enrollment_id is 'The enrollment.';
comment on column audit.data_quality.account_id is 'The account of the customer.';
comment on column audit.data_quality.institution is 'The parent institution.';
comment on column audit.data_quality.enrolled_on is 'Enrollment date.';
comment on column audit.data_quality.live is 'Whether the enrollment has not ended.';
comment on column audit.data_quality.problem is 'What is missing or contradicts.';
grant select on audit.data_quality to rc_auditor;
grant select (enrollment_id, account_id, institution, enrolled_on, live, problem) on audit.data_quality to
    rc_report;

-- The trail itself holds ids and codes, but also network addresses: the columns without them.
grant select (id, happened_at, kind, actor_id, account_id, enrollment_id, institution_id, intake_key)
    on audit.event to rc_report;
revoke all on function audit.enrollment_state(bigint), audit.keep_version(bigint), audit.keep_version_of_row(),
    audit.keep_versions_of_account() from public;
