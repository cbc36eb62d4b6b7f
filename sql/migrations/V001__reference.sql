-- Nothing is open to everybody: each login gets what it needs, by name.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to rc_app, rc_auditor, rc_report', current_database());
end
$$;
revoke all on schema public from public;
alter default privileges revoke execute on functions from public;
grant usage on schema public to rc_app;

create table county (
    code text constraint county_pk primary key,
    name text not null constraint county_name_unique unique,
    in_illinois boolean not null default true,
    constraint county_code_form check (code ~ '^17[0-9]{3}$' or (code = 'OUT' and not in_illinois))
);
comment on table county is 'The 102 counties of Illinois by FIPS code, and the row OUT for a supervised release outside Illinois.';

create table parent_institution (
    id bigint generated always as identity constraint parent_institution_pk primary key,
    name text not null constraint parent_institution_name_unique unique,
    kind text not null,
    city text not null,
    county_code text not null constraint parent_institution_county_fk references county,
    valid_from date not null default date '1900-01-01',
    valid_to date,
    constraint parent_institution_validity check (valid_to is null or valid_to > valid_from)
);
comment on table parent_institution is 'Facilities and re-entry centers through which customers are enrolled. Rows end (valid_to), they are never deleted.';

create table offense (
    id bigint generated always as identity constraint offense_pk primary key,
    category text not null,
    citation text not null,
    title text not null,
    valid_from date not null default date '1900-01-01',
    valid_to date,
    constraint offense_unique unique (citation, title),
    constraint offense_validity check (valid_to is null or valid_to > valid_from)
);
comment on table offense is 'Holding offenses by statute citation and title. Rows end (valid_to), they are never deleted.';

grant select on county, parent_institution, offense to rc_app;
