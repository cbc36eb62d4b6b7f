create table match_trait (
    account_id bigint constraint match_trait_pk primary key constraint match_trait_account_fk references account,
    first_name_folded text not null,
    middle_name_folded text not null,
    last_name_folded text not null,
    suffix_folded text not null,
    birth_date date,
    ssn_hash text,
    idoc_number text,
    county_code text,
    former_last_names_folded text not null,
    keys integer[] not null
);
comment on table match_trait is 'What an account is searched and compared by. Kept in the same transaction as the account; staff accounts have no row.';
comment on column match_trait.ssn_hash is 'The first 64 bits of the SSN''s token and 32 of its last four digits''; never the number.';
comment on column match_trait.county_code is 'Codes of counties, apart by blanks.';
comment on column match_trait.former_last_names_folded is 'Last names from before, apart by semicolons.';
comment on column match_trait.keys is 'Hashes of names, dates and numbers by which the account is found (BlockingKeys).';
-- without a list of pending entries, so that a search never has to read one
create index match_trait_keys on match_trait using gin (keys) with (fastupdate = off);

create table match_name_count (
    kind text not null,
    name text not null,
    accounts integer not null,
    constraint match_name_count_pk primary key (kind, name),
    constraint match_name_count_kind_known check (kind in ('given', 'last', 'birth year', 'january 1', 'all'))
);
comment on table match_name_count is 'How many accounts have a first name, a last name, a year of birth; counted anew every night. Agreeing on a rare one says more.';

create function count_match_names() returns void language sql as $$
    -- two servers that count at once would write the same names twice
    select pg_advisory_xact_lock(hashtext('count_match_names'));
    delete from match_name_count;
    insert into match_name_count (kind, name, accounts)
    select 'given', replace(t.first_name_folded, ' ', ''), count(*)
    from match_trait t
    where t.first_name_folded <> ''
    group by 2
    having count(*) > 1
    union all
    select 'last', word.name, count(*)
    from match_trait t
    cross join lateral (
        select replace(t.last_name_folded, ' ', '')
        union
        select unnest(string_to_array(t.last_name_folded, ' ')) where t.last_name_folded like '% %') as word(name)
    where word.name <> ''
    group by 2
    having count(*) > 1
    union all
    select 'birth year', cast(extract(year from t.birth_date) as text), count(*)
    from match_trait t
    where t.birth_date is not null
    group by 2
    union all
    select 'january 1', '', count(*) from match_trait t where extract(doy from t.birth_date) = 1
    union all
    select 'all', '', count(*) from match_trait;
$$;
comment on function count_match_names() is 'Counts anew for match_name_count. A name of one account is left out: it counts as rare.';

create table match_search (
    id bigint generated always as identity constraint match_search_pk primary key,
    intake_key uuid not null,
    number integer not null,
    searched_at timestamptz not null,
    searched_by bigint not null constraint match_search_by_fk references account,
    model_version text not null,
    constraint match_search_number_unique unique (intake_key, number)
);
comment on table match_search is 'Every search for a match, numbered within its intake.';
comment on column match_search.model_version is 'The model that judged, e.g. rules-1.';
create index match_search_staff on match_search (searched_by, searched_at);

create table match_candidate (
    search_id bigint not null constraint match_candidate_search_fk references match_search,
    rank integer not null,
    account_id bigint not null constraint match_candidate_account_fk references account,
    band text not null,
    probability double precision not null,
    evidence jsonb not null,
    constraint match_candidate_pk primary key (search_id, rank),
    constraint match_candidate_account_unique unique (search_id, account_id),
    constraint match_candidate_band_known check (band in ('VERY_LIKELY', 'LIKELY', 'POSSIBLE'))
);
comment on table match_candidate is 'The accounts that a search put before staff, likeliest first, with the evidence by field.';

comment on column match_candidate.probability is 'The calibrated probability that the account is the same person''s, from 0 to 1.';
comment on column match_candidate.evidence is 'By field: agrees, resembles (how), differs, unknown, and its weight as a power of ten of the odds; the other parts of the odds; cautions; whatIf: the one field that, if it agreed, would put the candidate into a higher band, and which band. Names of constants and numbers only, nothing of a person.';

create table match_decision (
    id bigint generated always as identity constraint match_decision_pk primary key,
    intake_key uuid not null,
    search_id bigint not null constraint match_decision_search_fk references match_search,
    account_id bigint constraint match_decision_account_fk references account,
    reason text,
    decided_by bigint not null constraint match_decision_by_fk references account,
    decided_at timestamptz not null,
    constraint match_decision_once unique (intake_key),
    constraint match_decision_reason_length check (char_length(reason) between 1 and 500)
);
comment on table match_decision is 'Staff''s choice on the candidates, kept for ever. account_id: the same person; none: none of these.';

create table not_same_person (
    account_id bigint not null constraint not_same_person_account_fk references account,
    other_account_id bigint not null constraint not_same_person_other_fk references account,
    decision_id bigint not null constraint not_same_person_decision_fk references match_decision,
    constraint not_same_person_pk primary key (account_id, other_account_id),
    constraint not_same_person_ordered check (account_id < other_account_id)
);
comment on table not_same_person is 'Pairs of accounts that staff decided belong to two people; not offered again.';

grant select, insert, update on match_trait to rc_app;
grant execute on function count_match_names() to rc_app;
grant select, insert, delete on match_name_count to rc_app;
grant select, insert on match_search, match_candidate, match_decision, not_same_person to rc_app;
