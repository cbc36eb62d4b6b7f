create table intake (
    key uuid constraint intake_pk primary key,
    staff_account_id bigint not null constraint intake_staff_fk references staff_member,
    state text not null,
    begun_at timestamptz not null,
    changed_at timestamptz not null,
    typed_ciphertext bytea,
    typed_key_id text,
    searched_for text,
    version bigint not null default 1,
    constraint intake_state_known check (state in ('DRAFT', 'UNDECIDED', 'DONE', 'ABANDONED')),
    constraint intake_typed_whole check ((typed_ciphertext is null) = (typed_key_id is null))
);
comment on table intake is 'What staff do with the Add Customer form, from the first submit on. The key is also the idempotency key.';
comment on column intake.searched_for is 'HMAC of the identity fields last searched for: the same again is no new search.';
comment on column intake.typed_ciphertext is 'What was typed, AES-256-GCM; destroyed when the intake is done.';
create index intake_staff on intake (staff_account_id, state, changed_at);

create table stopped_search (
    id bigint generated always as identity constraint stopped_search_pk primary key,
    staff_account_id bigint not null constraint stopped_search_staff_fk references staff_member,
    intake_key uuid not null constraint stopped_search_intake_fk references intake,
    per_day boolean not null,
    stopped_at timestamptz not null,
    released_at timestamptz,
    released_by bigint constraint stopped_search_released_by_fk references account,
    constraint stopped_search_release_whole check ((released_at is null) = (released_by is null))
);
comment on table stopped_search is 'Searches past a limit, waiting for a supervisor. per_day: the limit per staff member and day; else the limit per intake.';
create unique index stopped_search_open_intake on stopped_search (intake_key) where released_at is null;

grant select, insert, update on intake, stopped_search to rc_app;
-- how EclipseLink reads the id of the row it inserted
grant select on sequence stopped_search_id_seq to rc_app;
