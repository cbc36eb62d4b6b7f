create view staff_list as
select s.account_id, a.username, a.first_name, a.middle_name, a.last_name, a.suffix, s.role, a.last_signed_in_at,
       greatest(a.last_signed_in_at, c.issued_at) as last_used_at,
       (select string_agg(p.name, ', ' order by p.name)
        from staff_institution x join parent_institution p on p.id = x.institution_id
        where x.account_id = s.account_id) as institutions
from staff_member s
join account a on a.id = s.account_id
left join credential c on c.account_id = a.id;
comment on view staff_list is 'Staff as the page Staff lists them.';
comment on column staff_list.last_used_at is 'The last sign-in, or the last password issued or chosen, whichever is later: what the lock of unused accounts counts from. None: there never was a password.';
comment on column staff_list.institutions is 'The names of the institutions that they serve; none: the whole state, or no customers at all.';

grant select on staff_list to rc_app;
