create table enrollment (
    id bigint generated always as identity constraint enrollment_pk primary key,
    account_id bigint not null constraint enrollment_account_fk references account,
    idoc_number text not null,
    institution_id bigint not null constraint enrollment_institution_fk references parent_institution,
    enrolled_on date not null,
    msr_date date not null,
    msr_county_code text constraint enrollment_msr_county_fk references county,
    intake_key uuid not null constraint enrollment_intake_unique unique,
    enrolled_by bigint not null constraint enrollment_enrolled_by_fk references account,
    enrolled_at timestamptz not null,
    exited_on date,
    exit_reason text,
    version bigint not null default 1,
    constraint enrollment_idoc_form check (idoc_number ~ '^[A-Z][0-9]{5}$'),
    constraint enrollment_exit_whole check ((exited_on is null) = (exit_reason is null)),
    constraint enrollment_exit_after_entry check (exited_on >= enrolled_on)
);
comment on table enrollment is 'One customer''s stay in Returning Citizens at one parent institution; live until it has an exit.';
comment on column enrollment.intake_key is 'The intake that made it: exactly one enrollment an intake.';
create unique index enrollment_live_account_unique on enrollment (account_id) where exited_on is null;
create unique index enrollment_live_idoc_unique on enrollment (idoc_number) where exited_on is null;
create index enrollment_account on enrollment (account_id);
create index enrollment_institution on enrollment (institution_id, enrolled_on desc, id desc);

create table enrollment_commitment_county (
    enrollment_id bigint not null constraint enrollment_commitment_county_enrollment_fk references enrollment,
    county_code text not null constraint enrollment_commitment_county_county_fk references county,
    constraint enrollment_commitment_county_pk primary key (enrollment_id, county_code),
    constraint enrollment_commitment_county_in_illinois check (county_code <> 'OUT')
);
comment on table enrollment_commitment_county is 'Counties whose courts committed the customer.';

create table enrollment_offense (
    enrollment_id bigint not null constraint enrollment_offense_enrollment_fk references enrollment,
    offense_id bigint not null constraint enrollment_offense_offense_fk references offense,
    constraint enrollment_offense_pk primary key (enrollment_id, offense_id)
);
comment on table enrollment_offense is 'Holding offenses of the customer.';

create table assignment (
    enrollment_id bigint not null constraint assignment_enrollment_fk references enrollment,
    staff_account_id bigint not null constraint assignment_staff_fk references staff_member,
    assigned_at timestamptz not null,
    assigned_by bigint not null constraint assignment_by_fk references account,
    constraint assignment_pk primary key (enrollment_id, staff_account_id)
);
create index assignment_staff on assignment (staff_account_id);
comment on table assignment is 'The connection of a customer to partner staff.';

create table reported_identity (
    enrollment_id bigint constraint reported_identity_pk primary key
        constraint reported_identity_enrollment_fk references enrollment,
    first_name text not null,
    middle_name text not null,
    last_name text not null,
    suffix text not null,
    birth_date date not null,
    ssn_ciphertext bytea,
    ssn_key_id text,
    added_middle_name boolean not null,
    added_suffix boolean not null,
    added_ssn boolean not null,
    constraint reported_identity_ssn_whole check ((ssn_ciphertext is null) = (ssn_key_id is null))
);
comment on table reported_identity is 'Who staff said the person is, kept beside the account that the enrollment was connected to; added_* tells what the account lacked and got from here.';

grant select, insert, update on enrollment to rc_app;
-- how EclipseLink reads the id of the row it inserted
grant select on sequence enrollment_id_seq to rc_app;
grant select, insert on enrollment_commitment_county, enrollment_offense, assignment, reported_identity to rc_app;

create view customer_list as
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
join parent_institution i on i.id = e.institution_id;
comment on view customer_list is 'One row per enrollment, for the customer list.';
grant select on customer_list to rc_app;
