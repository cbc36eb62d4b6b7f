create table account (
    id bigint generated always as identity constraint account_pk primary key,
    username text not null,
    username_key text collate "C" not null generated always as (lower(username)) stored,
    first_name text not null,
    middle_name text not null default '',
    last_name text not null,
    suffix text not null default '',
    birth_date date,
    ssn_ciphertext bytea,
    ssn_key_id text,
    ssn_token text,
    idoc_number text,
    county_code text constraint account_county_fk references county,
    origin text not null,
    created_at timestamptz not null,
    created_by bigint constraint account_created_by_fk references account,
    first_signed_in_at timestamptz,
    last_signed_in_at timestamptz,
    version bigint not null default 1,
    constraint account_username_unique unique (username_key),
    constraint account_username_form check (username ~ '^[A-Za-z][A-Za-z0-9._-]{1,59}$'),
    constraint account_last_name_present check (last_name <> ''),
    constraint account_origin_known check (origin in ('program', 'imported', 'staff')),
    constraint account_ssn_whole check (
        (ssn_ciphertext is null) = (ssn_key_id is null) and (ssn_ciphertext is null) = (ssn_token is null))
);
comment on table account is 'Illinois workNet accounts, customers and staff in one username space. A person has exactly one.';
comment on column account.username_key is 'Usernames are unique however written. Collation C: the names that begin alike are one range of the index.';
comment on column account.first_name is 'As typed; empty for a person with one name only.';
comment on column account.ssn_ciphertext is 'AES-256-GCM under the key ssn_key_id; never in clear.';
comment on column account.ssn_token is 'Keyed hashes (HMAC-SHA-256) for search: 224 bits of the nine digits, then 32 bits of the last four; never the number.';
comment on column account.idoc_number is 'A trait of an imported account, not an enrollment.';
comment on column account.origin is 'program: created here by an intake; imported: an existing Illinois workNet account; staff: a staff account.';

create table credential (
    account_id bigint constraint credential_pk primary key constraint credential_account_fk references account,
    password_hash text not null,
    temporary boolean not null,
    issued_at timestamptz not null,
    issued_by bigint constraint credential_issued_by_fk references account,
    expires_at timestamptz,
    notice_since timestamptz,
    version bigint not null default 1,
    constraint credential_expiry check (temporary = (expires_at is not null))
);
comment on table credential is 'How an account signs in. A temporary password works for one thing only: choosing a new one.';
comment on column credential.notice_since is 'Somebody else issued a temporary password then, and the holder has not been told yet; none: nothing to tell.';

create table sign_in_failure (
    id bigint generated always as identity constraint sign_in_failure_pk primary key,
    username_key text not null,
    address text not null,
    failed_at timestamptz not null
);
create index sign_in_failure_recent on sign_in_failure (username_key, address, failed_at);
comment on table sign_in_failure is 'Failed sign-ins, counted per username typed and address; also for usernames that do not exist.';

create table partner (
    id bigint generated always as identity constraint partner_pk primary key,
    name text not null constraint partner_name_unique unique
);
comment on table partner is 'Organizations whose staff work with customers.';

create table staff_member (
    account_id bigint constraint staff_member_pk primary key constraint staff_member_account_fk references account,
    role text not null,
    partner_id bigint constraint staff_member_partner_fk references partner,
    constraint staff_member_role_known check
        (role in ('partner-staff', 'partner-supervisor', 'state-administrator', 'auditor'))
);
comment on table staff_member is 'An account with a staff role.';

create table staff_institution (
    account_id bigint not null constraint staff_institution_staff_fk references staff_member,
    institution_id bigint not null constraint staff_institution_institution_fk references parent_institution,
    constraint staff_institution_pk primary key (account_id, institution_id)
);
comment on table staff_institution is 'The institutions that a staff member serves.';

grant select, insert, update on account, credential to rc_app;
grant select, insert, delete on sign_in_failure to rc_app;
-- to learn the id of the row it inserted
grant select on sequence account_id_seq, sign_in_failure_id_seq to rc_app;
grant select on partner, staff_member, staff_institution to rc_app;
