-- Failures are purged once they no longer count.
create index sign_in_failure_age on sign_in_failure (failed_at);
comment on table sign_in_failure is 'Tries to sign in that failed or are being read at this moment, counted per username typed and network address; also for usernames that do not exist. Purged once they no longer count.';
comment on column sign_in_failure.address is 'The network address: all of an IPv4 address, the first 64 bits of an IPv6 address, since one subscriber has all the others.';

create table second_factor (
    account_id bigint constraint second_factor_pk primary key constraint second_factor_staff_fk references staff_member,
    secret_ciphertext bytea not null,
    secret_key_id text not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0,
    missed integer not null default 0,
    version bigint not null default 1
);
comment on table second_factor is 'The authenticator app of a staff account (RFC 6238).';
comment on column second_factor.secret_ciphertext is 'The shared secret, AES-256-GCM under the key secret_key_id; never in clear.';
comment on column second_factor.confirmed_at is 'When the app showed that it has the secret; none: it waits for that, and no code is asked for.';
comment on column second_factor.last_step is 'The last step of 30 seconds whose code was taken; no code of it or before is taken again.';

comment on column second_factor.missed is 'Wrong codes in a row, of the app or recovery; at 100 none is taken any more (NIST SP 800-63B-4, 3.2.2).';

alter table credential add column sessions_since timestamptz;
comment on column credential.sessions_since is 'Sessions that began before have ended: their holder ended them, or changed the second factor; none: all go on.';

create table recovery_code (
    id bigint generated always as identity constraint recovery_code_pk primary key,
    account_id bigint not null constraint recovery_code_factor_fk references second_factor,
    number integer not null,
    code_hash text not null,
    used_at timestamptz,
    constraint recovery_code_number_unique unique (account_id, number),
    constraint recovery_code_number_digit check (number between 0 and 9)
);
comment on table recovery_code is 'Codes that stand in for a lost authenticator app, each once; hashed as passwords are.';

grant select, insert, update, delete on second_factor, recovery_code to rc_app;
grant select on sequence recovery_code_id_seq to rc_app;
