-- What the import of existing accounts needs to be repeated without doing anything twice.

alter table account
    add column source_id text collate "C",
    add column source_digest bytea,
    add constraint account_source_whole check ((source_id is null) = (source_digest is null));
comment on column account.source_id is 'The account''s id in the system that it was imported from; none if it was not imported.';
comment on column account.source_digest is 'Keyed hash of the row that was imported last: an unchanged row is passed over without being read further.';
create unique index account_source_unique on account (source_id) where source_id is not null;

create table account_former_name (
    account_id bigint not null constraint account_former_name_account_fk references account,
    last_name text not null,
    constraint account_former_name_pk primary key (account_id, last_name),
    constraint account_former_name_present check (last_name <> '')
);
comment on table account_former_name is 'Last names that the holder of an account had before, as typed.';

grant select on account_former_name to rc_app;
