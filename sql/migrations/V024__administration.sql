-- What administrators change by pages.

create or replace view staff_list as
select s.account_id, a.username, a.first_name, a.middle_name, a.last_name, a.suffix, s.role, a.last_signed_in_at,
       greatest(a.last_signed_in_at, c.issued_at) as last_used_at,
       (select string_agg(p.name, ', ' order by p.name)
        from staff_institution x join parent_institution p on p.id = x.institution_id
        where x.account_id = s.account_id) as institutions,
       exists (
           select from second_factor f
           where f.account_id = s.account_id and f.confirmed_at is not null) as second_factor
from staff_member s
join account a on a.id = s.account_id
left join credential c on c.account_id = a.id;
comment on column staff_list.second_factor is 'Whether sign-in asks for a code of an authenticator app.';
