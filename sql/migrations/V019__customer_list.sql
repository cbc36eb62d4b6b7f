-- The customer list: one row per enrollment that holds whatever the list shows, sorts, filters and searches by, so that
-- a page of it is one scan of one index (docs/decisions/0014-customer-list.md).

-- Functions of the extensions are out of the application's reach; ours call them.
create schema extension;
comment on schema extension is 'What the extensions of the database bring.';
create extension pg_trgm schema extension;
create extension fuzzystrmatch schema extension;

create table listed_customer (
    enrollment_id bigint constraint listed_customer_pk primary key
        constraint listed_customer_enrollment_fk references enrollment on delete cascade,
    account_id bigint not null,
    institution_id bigint not null,
    status text not null,
    exit_reason text not null,
    exited_on date,
    enrolled_on date not null,
    enrolled_at timestamptz not null,
    msr_date date not null,
    msr_county_code text not null,
    msr_county text collate "C" not null,
    idoc_number text collate "C" not null,
    username text not null,
    username_key text collate "C" not null,
    first_name text not null,
    middle_name text not null,
    last_name text not null,
    suffix text not null,
    name_key text collate "C" not null,
    search_text text collate "C" not null,
    county_codes text[] not null,
    county_key text collate "C" not null,
    offense_ids bigint[] not null,
    offense_key text collate "C" not null,
    staff_ids bigint[] not null,
    staff_key text collate "C" not null,
    temporary_password boolean,
    password_expires_at timestamptz,
    account_closed boolean not null,
    changed_at timestamptz not null,
    constraint listed_customer_status_known check (status in ('ENROLLED', 'EXITED', 'VOID'))
);
comment on table listed_customer is 'What the customer list shows, sorts, filters and searches by: one row per enrollment, written by triggers only.';
comment on column listed_customer.name_key is 'Last, first and middle name and suffix as names are folded for comparison, apart by tabs, which sort before letters and blanks.';
comment on column listed_customer.search_text is 'Folded names, username and IDOC number, apart by blanks.';
comment on column listed_customer.county_key is 'Names of the counties of commitment, by name.';
comment on column listed_customer.offense_key is 'Citation of the first offense.';
comment on column listed_customer.staff_key is 'Names of the assigned staff, by name.';
comment on column listed_customer.temporary_password is 'Whether the password is a temporary one; none: the account has no password.';
comment on column listed_customer.changed_at is 'When staff last changed the enrollment, or name or birth date of its account.';

create index listed_customer_name on listed_customer (name_key, enrollment_id);
create index listed_customer_idoc_number on listed_customer (idoc_number, enrollment_id);
create index listed_customer_username on listed_customer (username_key, enrollment_id);
create index listed_customer_enrolled_on on listed_customer (enrolled_on, enrollment_id);
create index listed_customer_msr_date on listed_customer (msr_date, enrollment_id);
create index listed_customer_changed_at on listed_customer (changed_at, enrollment_id);
create index listed_customer_institution on listed_customer (institution_id, msr_date, enrollment_id);
create index listed_customer_search on listed_customer using gin (search_text extension.gin_trgm_ops);

-- As an enrollment itself is read.
alter table listed_customer enable row level security;
create policy listed_customer_read on listed_customer for select to rc_app using (
    (select scope_is_statewide())
    or institution_id = any (array(select scope_institutions()))
    or enrollment_id in (select scope_assigned())
    or account_id = (select scope_customer()));
grant select on listed_customer to rc_app;

create view customer_to_list as
select e.id as enrollment_id,
       e.account_id,
       e.institution_id,
       case when e.voided then 'VOID' when e.exited_on is null then 'ENROLLED' else 'EXITED' end as status,
       coalesce(e.exit_reason, '') as exit_reason,
       e.exited_on,
       e.enrolled_on,
       e.enrolled_at,
       e.msr_date,
       coalesce(e.msr_county_code, '') as msr_county_code,
       coalesce(m.name, '') as msr_county,
       e.idoc_number,
       a.username,
       a.username_key,
       a.first_name,
       a.middle_name,
       a.last_name,
       a.suffix,
       folded.last || e'\t' || folded.first || e'\t' || folded.middle || e'\t' || folded.suffix as name_key,
       concat_ws(' ', folded.first, nullif(folded.middle, ''), folded.last, nullif(folded.suffix, ''),
           regexp_replace(replace(a.username_key, '-', ' '), '[^a-z0-9 ]', '', 'g'), lower(e.idoc_number)) as search_text,
       array(
           select c.county_code from enrollment_commitment_county c where c.enrollment_id = e.id order by c.county_code)
           as county_codes,
       coalesce((
           select string_agg(n.name, ', ' order by n.name)
           from enrollment_commitment_county c join county n on n.code = c.county_code
           where c.enrollment_id = e.id), '') as county_key,
       array(
           select o.offense_id from enrollment_offense o join offense f on f.id = o.offense_id
           where o.enrollment_id = e.id order by f.citation, f.title) as offense_ids,
       coalesce((
           select min(f.citation) from enrollment_offense o join offense f on f.id = o.offense_id
           where o.enrollment_id = e.id), '') as offense_key,
       array(
           select s.staff_account_id from assignment s join account n on n.id = s.staff_account_id
           where s.enrollment_id = e.id order by n.last_name, n.first_name, n.id) as staff_ids,
       coalesce((
           select string_agg(lower(n.last_name || ' ' || n.first_name), ', ' order by n.last_name, n.first_name, n.id)
           from assignment s join account n on n.id = s.staff_account_id
           where s.enrollment_id = e.id), '') as staff_key,
       p.temporary as temporary_password,
       p.expires_at as password_expires_at,
       a.closed_at is not null as account_closed,
       greatest(e.enrolled_at, e.changed_at, a.changed_at) as changed_at
from enrollment e
join account a on a.id = e.account_id
left join match_trait t on t.account_id = e.account_id
cross join lateral (
    select coalesce(t.first_name_folded, lower(a.first_name)) as first,
           coalesce(t.middle_name_folded, lower(a.middle_name)) as middle,
           coalesce(t.last_name_folded, lower(a.last_name)) as last,
           coalesce(t.suffix_folded, lower(a.suffix)) as suffix) folded
left join credential p on p.account_id = e.account_id
left join county m on m.code = e.msr_county_code;
comment on view customer_to_list is 'What listed_customer is to hold, computed; read by its triggers only.';

create function list_customers(enrollments bigint[]) returns void
    language plpgsql security definer set search_path = '' as $$
begin
    if cardinality(enrollments) = 0 then
        return;
    end if;
    -- one after the other: who waits here computes what is below with what the other has changed
    perform from public.listed_customer l where l.enrollment_id = any (enrollments) order by l.enrollment_id for update;
    insert into public.listed_customer as l
    select v.* from public.customer_to_list v where v.enrollment_id = any (enrollments)
    on conflict (enrollment_id) do update set
        (account_id, institution_id, status, exit_reason, exited_on, enrolled_on, enrolled_at, msr_date,
         msr_county_code, msr_county, idoc_number, username, username_key, first_name, middle_name, last_name, suffix,
         name_key, search_text, county_codes, county_key, offense_ids, offense_key, staff_ids, staff_key,
         temporary_password, password_expires_at, account_closed, changed_at)
        = (excluded.account_id, excluded.institution_id, excluded.status, excluded.exit_reason, excluded.exited_on,
           excluded.enrolled_on, excluded.enrolled_at, excluded.msr_date, excluded.msr_county_code,
           excluded.msr_county, excluded.idoc_number, excluded.username, excluded.username_key, excluded.first_name,
           excluded.middle_name, excluded.last_name, excluded.suffix, excluded.name_key, excluded.search_text,
           excluded.county_codes, excluded.county_key, excluded.offense_ids, excluded.offense_key,
           excluded.staff_ids, excluded.staff_key, excluded.temporary_password, excluded.password_expires_at,
           excluded.account_closed, excluded.changed_at);
end
$$;
comment on function list_customers(bigint[]) is 'Writes the rows of these enrollments anew.';

-- By statement, since an import or a generator writes many rows at once.
create function list_enrollments() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    perform public.list_customers(array(select distinct c.id from changed c));
    return null;
end
$$;
create function list_enrollments_of_parts() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform public.list_customers(array(
        select distinct c.enrollment_id from changed c join public.enrollment e on e.id = c.enrollment_id));
    return null;
end
$$;
create function list_enrollments_of_accounts() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform public.list_customers(array(select e.id from public.enrollment e join changed c on c.account_id = e.account_id));
    return null;
end
$$;
-- By row, since most changes of an account, a sign-in above all, are none of the list's. Named by an argument: the
-- column with the account. It may be a customer's or that of assigned staff.
create function list_enrollments_of_account() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    account bigint := (to_jsonb(new) ->> tg_argv[0])::bigint;
begin
    perform public.list_customers(array(
        select e.id from public.enrollment e where e.account_id = account
        union
        select s.enrollment_id from public.assignment s where s.staff_account_id = account and tg_argv[0] = 'id'));
    return null;
end
$$;

create trigger enrollment_listed after insert on enrollment referencing new table as changed
    for each statement execute function list_enrollments();
create trigger enrollment_listed_anew after update on enrollment referencing new table as changed
    for each statement execute function list_enrollments();
create trigger commitment_county_listed after insert on enrollment_commitment_county referencing new table as changed
    for each statement execute function list_enrollments_of_parts();
create trigger commitment_county_unlisted after delete on enrollment_commitment_county
    referencing old table as changed for each statement execute function list_enrollments_of_parts();
create trigger offense_listed after insert on enrollment_offense referencing new table as changed
    for each statement execute function list_enrollments_of_parts();
create trigger offense_unlisted after delete on enrollment_offense referencing old table as changed
    for each statement execute function list_enrollments_of_parts();
create trigger assignment_listed after insert on assignment referencing new table as changed
    for each statement execute function list_enrollments_of_parts();
create trigger assignment_unlisted after delete on assignment referencing old table as changed
    for each statement execute function list_enrollments_of_parts();
create trigger credential_listed after insert on credential referencing new table as changed
    for each statement execute function list_enrollments_of_accounts();
create trigger credential_listed_anew after update of temporary, expires_at on credential for each row
    when ((old.temporary, old.expires_at) is distinct from (new.temporary, new.expires_at))
    execute function list_enrollments_of_account('account_id');
create trigger trait_listed after insert on match_trait referencing new table as changed
    for each statement execute function list_enrollments_of_accounts();
create trigger trait_listed_anew
    after update of first_name_folded, middle_name_folded, last_name_folded, suffix_folded on match_trait for each row
    when ((old.first_name_folded, old.middle_name_folded, old.last_name_folded, old.suffix_folded)
        is distinct from (new.first_name_folded, new.middle_name_folded, new.last_name_folded, new.suffix_folded))
    execute function list_enrollments_of_account('account_id');
create trigger account_listed_anew
    after update of username, first_name, middle_name, last_name, suffix, closed_at, changed_at on account for each row
    when ((old.username, old.first_name, old.middle_name, old.last_name, old.suffix, old.closed_at, old.changed_at)
        is distinct from
        (new.username, new.first_name, new.middle_name, new.last_name, new.suffix, new.closed_at, new.changed_at))
    execute function list_enrollments_of_account('id');

create function list_enrollments_of_offense() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform public.list_customers(array(
        select o.enrollment_id from public.enrollment_offense o where o.offense_id = new.id));
    return null;
end
$$;
create trigger offense_listed_anew after update of citation, title on offense for each row
    when ((old.citation, old.title) is distinct from (new.citation, new.title))
    execute function list_enrollments_of_offense();

select list_customers(array(select id from enrollment));

-- The list as it is read. It leaves out nothing: what should never have been is shown to who asks for it.
drop view customer_list;
create view customer_list with (security_invoker = true) as
select l.*, i.name as institution_name
from listed_customer l
join parent_institution i on i.id = l.institution_id;
comment on view customer_list is 'One row per enrollment, for the customer list.';
grant select on customer_list to rc_app;

-- Search. A condition with like or a likeness is asked after row-level security, without an index: so the owner asks,
-- and answers with ids in scope only.

create function is_alike(word text, other text) returns boolean
    language sql immutable parallel safe set search_path = '' as $$
    select case extension.levenshtein_less_equal(word, other, 2)
        when 0 then true
        when 1 then true
        -- two letters swapped, or two slips in a long word
        when 2 then length(word) >= 8
            or (select string_agg(l, '' order by l collate "C") from regexp_split_to_table(word, '') l)
                = (select string_agg(l, '' order by l collate "C") from regexp_split_to_table(other, '') l)
        else false end
$$;
comment on function is_alike(text, text) is 'Whether two words differ by a small slip: one letter, two letters swapped, or two letters of a long word.';

create function holds_alike(text_searched text, word text) returns boolean
    language sql immutable parallel safe set search_path = '' as $$
    select exists (
        select from regexp_split_to_table(text_searched, ' ') w
        where abs(length(w) - length(word)) <= 2 and length(w) <= 100 and public.is_alike(word, w))
$$;
comment on function holds_alike(text, text) is 'Whether a word of a text differs from this one by a small slip.';

create function customers_found(words text[]) returns setof bigint
    language plpgsql stable security definer rows 200
    set search_path = '' set pg_trgm.word_similarity_threshold = 0.25 as $$
declare
    conditions text := '';
    patterns text[] := array(
        select '%' || replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') || '%'
        from unnest(words) with ordinality as asked (w, place) order by place);
begin
    -- the words are values and no part of the text, which the server's log holds if anything fails
    for i in 1 .. cardinality(words) loop
        conditions := conditions || format(' and (l.search_text like $2[%s]', i);
        if words[i] ~ '^[^0-9]{4,}$' then
            conditions := conditions || format(
                ' or $1[%1$s] operator(extension.<%%) l.search_text and public.holds_alike(l.search_text, $1[%1$s])', i);
        end if;
        conditions := conditions || ')';
    end loop;
    return query execute format('
        select l.enrollment_id from public.listed_customer l
        where ((select public.scope_is_statewide())
            or l.institution_id = any (array(select public.scope_institutions()))
            or l.enrollment_id in (select public.scope_assigned())) %s', conditions) using words, patterns;
end
$$;
comment on function customers_found(text[]) is 'Enrollments in scope that hold each of these folded words as a part of a name, the username or the IDOC number, or as a word with a small slip; for staff.';

revoke all on function list_customers(bigint[]), list_enrollments(), list_enrollments_of_parts(),
    list_enrollments_of_accounts(), list_enrollments_of_account(), list_enrollments_of_offense(), is_alike(text, text), holds_alike(text, text),
    customers_found(text[]) from public;
grant execute on function customers_found(text[]) to rc_app;

-- When somebody was at the list.
create table list_visit (
    account_id bigint constraint list_visit_pk primary key constraint list_visit_staff_fk references staff_member,
    seen_at timestamptz not null,
    previous_at timestamptz not null
);
comment on table list_visit is 'When staff looked at the customer list last, and at their visit before: what is new since then.';
comment on column list_visit.previous_at is 'The end of the visit before this one; looks less than half an hour apart are one visit.';
grant select, insert, update on list_visit to rc_app;
