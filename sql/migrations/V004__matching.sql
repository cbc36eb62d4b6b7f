create table match_trait (
    account_id bigint constraint match_trait_pk primary key constraint match_trait_account_fk references account,
    first_name_folded text not null,
    middle_name_folded text not null,
    last_name_folded text not null,
    suffix_folded text not null,
    birth_date date,
    ssn_token text,
    idoc_number text,
    county_code text
);
comment on table match_trait is 'What an account is searched by: folded names, birth date, SSN token. Kept in the same transaction as the account; staff accounts have no row.';
create index match_trait_ssn on match_trait (ssn_token) where ssn_token is not null;
create index match_trait_name on match_trait (last_name_folded, first_name_folded, birth_date);

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
    evidence jsonb not null,
    constraint match_candidate_pk primary key (search_id, rank),
    constraint match_candidate_account_unique unique (search_id, account_id),
    constraint match_candidate_band_known check (band in ('VERY_LIKELY', 'LIKELY', 'POSSIBLE'))
);
comment on table match_candidate is 'The accounts that a search put before staff, likeliest first, with the evidence by field.';

comment on column match_candidate.evidence is 'By field: agrees, resembles (how), differs, unknown; and cautions of relatives. Names of constants only, nothing of a person.';

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
grant select, insert on match_search, match_candidate, match_decision, not_same_person to rc_app;
