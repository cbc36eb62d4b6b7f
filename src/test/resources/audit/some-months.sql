-- Some months of two institutions, for the tests of the auditors' views. All people are invented.
insert into county values ('17031', 'Cook'), ('17095', 'Knox');
insert into parent_institution (name, kind, city, county_code) values
    ('Kewanee', 'facility', 'Kewanee', '17095'), ('Murphysboro', 'facility', 'Murphysboro', '17031');
insert into offense (category, citation, title) values ('Property', '720 ILCS 5/19-1', 'Burglary');

insert into account (username, first_name, last_name, origin, created_at)
select name, name, 'Staff', 'staff', '2026-01-02 12:00Z'
from unnest(array['busy', 'calm', 'quiet', 'slow']) as name;
insert into staff_member (account_id, role) select id, 'partner-staff' from account;

insert into account (username, first_name, last_name, birth_date, origin, created_at, created_by, first_signed_in_at)
values ('marcus.haynes', 'Marcus', 'Haynes', '1983-12-02', 'imported', '2025-01-01Z', null, null),
    ('early.unused', 'Early', 'Unused', '1980-01-01', 'program', now() - interval '45 days', 1, null),
    ('early.used', 'Early', 'Used', '1980-01-01', 'program', now() - interval '45 days', 1, now() - interval '40 days'),
    ('late.unused', 'Late', 'Unused', '2020-01-01', 'program', now() - interval '5 days', 2, null);
insert into credential (account_id, password_hash, temporary, issued_at, expires_at)
select id, 'x', first_signed_in_at is null, created_at,
       case when first_signed_in_at is null then created_at + interval '30 days' end
from account where origin = 'program';

insert into enrollment (account_id, idoc_number, institution_id, enrolled_on, msr_date, msr_county_code, intake_key,
    enrolled_by, enrolled_at)
select id, 'R0000' || id, case username when 'late.unused' then 2 else 1 end,
       case username when 'marcus.haynes' then date '2026-02-10' when 'late.unused' then date '2026-03-20'
           else date '2026-03-05' end,
       '2027-05-01', case username when 'marcus.haynes' then '17031' end,
       ('00000000-0000-4000-8000-00000000000' || id)::uuid, 1, now()
from account where origin <> 'staff';
insert into enrollment_commitment_county values (1, '17031'), (1, '17095');
insert into enrollment_offense values (1, 1);
insert into assignment values (1, 1, now(), 1), (2, 1, now(), 1);
insert into reported_identity values (1, 'Marcus', '', 'Hanes', '', '1983-02-12', null, null, false, false, false);

-- eleven searches of one, two of each other
insert into match_search (intake_key, number, searched_at, searched_by, model_version)
select gen_random_uuid(), 1, timestamptz '2026-03-04 15:00Z' + n * interval '1 minute', staff, 'rules-1'
from (select 1 as staff, n from generate_series(1, 11) n
    union all select staff, n from generate_series(2, 4) staff, generate_series(1, 2) n) as searches
order by staff, n;
insert into match_candidate
select candidate.*
from jsonb_array_elements('[
    {"search_id": 1, "rank": 1, "account_id": 5, "band": "VERY_LIKELY", "probability": 0.97, "evidence": {"fields": []}},
    {"search_id": 1, "rank": 2, "account_id": 6, "band": "POSSIBLE", "probability": 0.12, "evidence": {}},
    {"search_id": 2, "rank": 1, "account_id": 5, "band": "VERY_LIKELY", "probability": 0.96, "evidence": {}},
    {"search_id": 3, "rank": 1, "account_id": 6, "band": "POSSIBLE", "probability": 0.11, "evidence": {}}]') as row,
    jsonb_populate_record(null::match_candidate, row) as candidate;
insert into match_decision (intake_key, search_id, account_id, reason, decided_by, decided_at)
select intake_key, id, case id when 2 then 5 end, case id when 2 then null else 'Another birth date' end, 1,
       searched_at + interval '1 minute'
from match_search where id <= 3;

insert into audit.event (happened_at, kind, actor_id, details) values
    ('2026-03-05 15:00Z', 'CustomerViewed', 2, '{"enrollmentId": 1, "accountId": 5, "institutionId": 1}'),
    ('2026-03-05 16:00Z', 'CustomerListViewed', 3, '{"first": 0, "enrollmentIds": [1, 2]}'),
    ('2026-03-05 17:00Z', 'CandidatesViewed', 1, '{"intakeKey": "00000000-0000-4000-8000-000000000009", "accountIds": [5, 6]}'),
    ('2026-03-05 18:00Z', 'AlreadyCustomerMet', 4, '{"intakeKey": "00000000-0000-4000-8000-000000000009", "enrollmentId": 1, "inScope": false}'),
    ('2026-03-05 19:00Z', 'StoppedSearchesViewed', 4, '{"stopIds": [1]}'),
    ('2026-03-05 20:00Z', 'TemporaryPasswordIssued', 2, '{"accountId": 6}'),
    ('2026-03-05 20:30Z', 'SearchInputsRevealed', null, '{"searchId": 3}'),
    ('2026-03-05 21:00Z', 'SignedIn', 7, '{"accountId": 7, "address": "10.0.0.7", "temporaryPassword": false}');
