-- Who may do what with which object, as the database holds it: a line per object and login, the owner left out.
with held (object, acl, owner) as (
    select 'database', coalesce(datacl, acldefault('d', datdba)), datdba
    from pg_database where datname = current_database()
    union all
    select 'schema ' || nspname, coalesce(nspacl, acldefault('n', nspowner)), nspowner
    from pg_namespace where nspname in ('public', 'audit')
    union all
    select format('%s %s.%s',
               case relkind when 'S' then 'sequence' when 'v' then 'view' else 'table' end,
               relnamespace::regnamespace, relname),
           coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)), relowner
    from pg_class
    where relnamespace in ('public'::regnamespace, 'audit'::regnamespace) and relkind in ('r', 'p', 'v', 'm', 'S')
        and relname <> 'flyway_schema_history'
    union all
    select format('function %s.%s(%s)', pronamespace::regnamespace, proname, oidvectortypes(proargtypes)),
           coalesce(proacl, acldefault('f', proowner)), proowner
    from pg_proc where pronamespace in ('public'::regnamespace, 'audit'::regnamespace)
),
granted (object, grantee, privilege, columns) as (
    select h.object, a.grantee, lower(a.privilege_type), ''
    from held h cross join lateral aclexplode(h.acl) a
    where a.grantee <> h.owner
    union all
    select format('%s %s.%s', case c.relkind when 'v' then 'view' else 'table' end,
               c.relnamespace::regnamespace, c.relname),
           a.grantee, lower(a.privilege_type), ' of ' || string_agg(t.attname, ', ' order by t.attnum)
    from pg_class c
    join pg_attribute t on t.attrelid = c.oid and t.attacl is not null
    cross join lateral aclexplode(t.attacl) a
    where c.relnamespace in ('public'::regnamespace, 'audit'::regnamespace)
    group by c.relkind, c.relnamespace, c.relname, a.grantee, a.privilege_type
)
select (h.object || ': ' || coalesce(g.login || ' ' || g.privileges, 'nobody')) collate "C" as line
from held h
left join (
    select object,
           case grantee when 0 then 'everybody' else grantee::regrole::text end as login,
           string_agg(privilege || columns, ', ' order by privilege) as privileges
    from granted group by object, grantee
) g on g.object = h.object
where g.object is not null or h.object like 'table %' or h.object like 'view %'
order by 1
