-- What administrators change by pages.

alter table staff_member
    add column deactivated_at timestamptz,
    add column form_key text constraint staff_member_form_key_unique unique,
    add column version bigint not null default 1;
comment on column staff_member.deactivated_at is 'From then on the account opens to nobody; none: it is active.';
comment on column staff_member.form_key is 'Of the form by which they were added, so that sending it twice adds them once; none: added otherwise.';

create or replace function scope_role() returns text
    language sql stable parallel safe security definer set search_path = '' as $$
    select coalesce(
        (select case when s.deactivated_at is null then s.role else 'nobody' end
            from public.staff_member s where s.account_id = public.scope_account()),
        case when public.scope_account() is not null then 'customer'
            when current_setting('rc.scope', true) = 'jobs' then 'jobs'
            else 'nobody' end)
$$;

create or replace view staff_list as
select s.account_id, a.username, a.first_name, a.middle_name, a.last_name, a.suffix, s.role, a.last_signed_in_at,
       greatest(a.last_signed_in_at, c.issued_at) as last_used_at,
       (select string_agg(p.name, ', ' order by p.name)
        from staff_institution x join parent_institution p on p.id = x.institution_id
        where x.account_id = s.account_id) as institutions,
       exists (
           select from second_factor f
           where f.account_id = s.account_id and f.confirmed_at is not null) as second_factor,
       s.deactivated_at is null as active
from staff_member s
join account a on a.id = s.account_id
left join credential c on c.account_id = a.id;
comment on column staff_list.second_factor is 'Whether sign-in asks for a code of an authenticator app.';
comment on column staff_list.active is 'Whether the account is not deactivated.';

grant insert, update (role, deactivated_at, version) on staff_member to rc_app;
grant insert, delete on staff_institution to rc_app;

alter table parent_institution add column version bigint not null default 1;
alter table offense add column version bigint not null default 1;
comment on column parent_institution.valid_to is 'The first day on which forms do not offer it any more; none: it has no end.';
comment on column offense.valid_to is 'The first day on which forms do not offer it any more; none: it has no end.';

grant insert, update (name, kind, city, county_code, valid_from, valid_to, version) on parent_institution to rc_app;
grant insert, update (category, citation, title, valid_from, valid_to, version) on offense to rc_app;
-- to learn the id of the row it inserted
grant select on sequence parent_institution_id_seq, offense_id_seq to rc_app;
