-- Two institutions, their staff and customers, for the tests of the scope. All people are invented.
insert into county values ('17031', 'Cook'), ('17095', 'Knox');
insert into parent_institution (name, kind, city, county_code) values
    ('Kewanee', 'facility', 'Kewanee', '17095'), ('Murphysboro', 'facility', 'Murphysboro', '17031');
insert into offense (category, citation, title) values
    ('Property', '720 ILCS 5/19-1', 'Burglary'), ('Property', '720 ILCS 5/16-1', 'Theft');

insert into account (username, first_name, last_name, origin, created_at)
select name, name, 'Staff', 'staff', now()
from unnest(array['admin', 'kewanee', 'murphysboro', 'provider', 'auditor', 'both']) as name;
insert into staff_member (account_id, role)
select id, case username when 'admin' then 'state-administrator' when 'murphysboro' then 'partner-supervisor'
    when 'auditor' then 'auditor' else 'partner-staff' end
from account;
insert into staff_institution values (2, 1), (3, 2), (6, 1), (6, 2);
-- what they served before they had a role that serves no institution
insert into staff_institution values (1, 1), (5, 1);

insert into account (username, first_name, last_name, birth_date, origin, created_at)
select name, name, 'Customer', '1980-01-01', 'program', now()
from unnest(array['ada', 'bea', 'cyd', 'dot']) as name;

-- 1 and 2 at Kewanee, 3 at Murphysboro; dot has none; bea was at Murphysboro before
insert into enrollment (account_id, idoc_number, institution_id, enrolled_on, msr_date, intake_key, enrolled_by,
    enrolled_at, exited_on, exit_reason)
values (7, 'R00001', 1, '2026-01-02', '2027-05-01', '00000000-0000-4000-8000-000000000001', 2, '2026-01-02Z', null, null),
    (8, 'R00002', 1, '2026-01-02', '2027-05-01', '00000000-0000-4000-8000-000000000002', 2, '2026-01-02Z', null, null),
    (9, 'R00003', 2, '2026-01-02', '2027-05-01', '00000000-0000-4000-8000-000000000003', 3, '2026-01-02Z', null, null),
    (8, 'R00004', 2, '2024-01-02', '2025-05-01', '00000000-0000-4000-8000-000000000004', 3, '2024-01-02Z', '2025-01-01', 'Released');
insert into enrollment_commitment_county select id, '17031' from enrollment;
insert into enrollment_offense select id, 1 from enrollment;
insert into assignment select id, enrolled_by, now(), enrolled_by from enrollment;
insert into assignment values (1, 4, now(), 2), (2, 5, now(), 2);
insert into reported_identity
select id, 'Reported', '', 'Customer', '', '1980-01-02', null, null, false, false, false from enrollment;
