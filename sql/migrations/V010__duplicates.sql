-- Pairs of accounts that may be one person's, and the scan that looks for them.

create table duplicate_waiting (
    account_id bigint constraint duplicate_waiting_pk primary key,
    changes integer not null default 1
);
comment on table duplicate_waiting is 'Accounts that the scan for duplicates has to compare with the others, because they were indexed anew. No foreign key, since an import writes a million rows; an id without an account is taken out by the scan.';
comment on column duplicate_waiting.changes is 'How often the account was indexed since it waits: what changes during its comparison waits on.';

create function wait_for_comparison() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    insert into public.duplicate_waiting as waiting (account_id)
    select account_id from indexed
    on conflict (account_id) do update set changes = waiting.changes + 1;
    return null;
end
$$;
comment on function wait_for_comparison() is 'Trigger of match_trait: what is indexed anew is compared anew.';
revoke all on function wait_for_comparison() from public;

create trigger match_trait_inserted after insert on match_trait
    referencing new table as indexed for each statement execute function wait_for_comparison();
create trigger match_trait_updated after update on match_trait
    referencing new table as indexed for each statement execute function wait_for_comparison();
insert into duplicate_waiting (account_id) select account_id from match_trait;

create table duplicate_scan (
    id bigint generated always as identity constraint duplicate_scan_pk primary key,
    model_version text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    account_id_done bigint not null default 0,
    accounts_compared bigint not null default 0,
    pairs_judged bigint not null default 0,
    suspects_found bigint not null default 0,
    keys_skipped bigint not null default 0
);
comment on table duplicate_scan is 'Every scan for duplicates, and how far it has come; one that was stopped is taken up by the next.';
comment on column duplicate_scan.account_id_done is 'The account compared last; accounts are compared in the order of their ids.';
comment on column duplicate_scan.keys_skipped is 'Keys of too many accounts to compare each with each.';

create table duplicate_suspect (
    account_id bigint not null constraint duplicate_suspect_account_fk references account,
    other_account_id bigint not null constraint duplicate_suspect_other_fk references account,
    probability double precision not null,
    band text not null,
    evidence jsonb not null,
    model_version text not null,
    found_at timestamptz not null,
    constraint duplicate_suspect_pk primary key (account_id, other_account_id),
    constraint duplicate_suspect_ordered check (account_id < other_account_id),
    constraint duplicate_suspect_band_known check (band in ('VERY_LIKELY', 'LIKELY', 'POSSIBLE'))
);
comment on table duplicate_suspect is 'Pairs of accounts that the model holds likely to be one person, as the scan found them.';
create index duplicate_suspect_other on duplicate_suspect (other_account_id);

grant select, insert, update, delete on duplicate_waiting to rc_app;
grant select, insert, update on duplicate_scan to rc_app;
grant select, insert, delete on duplicate_suspect to rc_app;

create view audit.duplicate_suspects as
select s.account_id,
       a.username,
       s.other_account_id,
       o.username as other_username,
       s.probability,
       s.band,
       s.evidence,
       s.model_version,
       s.found_at
from duplicate_suspect s
join account a on a.id = s.account_id
join account o on o.id = s.other_account_id
where not exists (
    select from not_same_person n
    where n.account_id = s.account_id and n.other_account_id = s.other_account_id);
comment on view audit.duplicate_suspects is 'Pairs of accounts that the model now holds likely to be one person, and that nobody has decided on.';
comment on column audit.duplicate_suspects.account_id is 'The account with the lower id.';
comment on column audit.duplicate_suspects.username is 'Its username.';
comment on column audit.duplicate_suspects.other_account_id is 'The account with the higher id.';
comment on column audit.duplicate_suspects.other_username is 'Its username.';
comment on column audit.duplicate_suspects.probability is 'The model''s probability that both are one person''s, from 0.5 to 1.';
comment on column audit.duplicate_suspects.band is 'VERY_LIKELY or LIKELY one person.';
comment on column audit.duplicate_suspects.evidence is 'By field: agrees, resembles and how, differs, unknown, and its weight as a power of ten of the odds; the other parts of the odds; cautions.';
comment on column audit.duplicate_suspects.model_version is 'The model that judged.';
comment on column audit.duplicate_suspects.found_at is 'When the pair was first found likely.';
grant select on audit.duplicate_suspects to rc_auditor;
grant select (account_id, other_account_id, probability, band, evidence, model_version, found_at) on
    audit.duplicate_suspects to rc_report;

create view audit.contradictory_duplicates as
with recursive pair (account_id, other_account_id) as (
    select s.account_id, s.other_account_id from audit.duplicate_suspects s
    union all
    select s.other_account_id, s.account_id from audit.duplicate_suspects s
), chain (account_id, other_account_id, decision_id, accounts) as (
    select n.account_id, n.other_account_id, n.decision_id, array[n.account_id, p.other_account_id]
    from not_same_person n
    join pair p on p.account_id = n.account_id
    union all
    select c.account_id, c.other_account_id, c.decision_id, c.accounts || p.other_account_id
    from chain c
    join pair p on p.account_id = c.accounts[cardinality(c.accounts)]
    where cardinality(c.accounts) < 5
        and c.accounts[cardinality(c.accounts)] <> c.other_account_id
        and p.other_account_id <> all (c.accounts)
)
select distinct on (c.account_id, c.other_account_id)
       c.account_id,
       c.other_account_id,
       c.decision_id,
       c.accounts
from chain c
where c.accounts[cardinality(c.accounts)] = c.other_account_id
order by c.account_id, c.other_account_id, cardinality(c.accounts), c.accounts;
comment on view audit.contradictory_duplicates is 'Pairs of accounts that staff decided are two people, though a chain of at most five accounts, each likely one person with the next, leads from one to the other: one of the chain, or the decision, is wrong.';
comment on column audit.contradictory_duplicates.account_id is 'The account with the lower id.';
comment on column audit.contradictory_duplicates.other_account_id is 'The account with the higher id.';
comment on column audit.contradictory_duplicates.decision_id is 'The decision that they are two people.';
comment on column audit.contradictory_duplicates.accounts is 'The shortest chain, from one to the other.';
grant select on audit.contradictory_duplicates to rc_auditor;
grant select (account_id, other_account_id, decision_id, accounts) on audit.contradictory_duplicates to rc_report;
