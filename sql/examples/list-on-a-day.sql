-- What did the customer list look like at the end of this day in Illinois?
-- psql -v day=2026-06-30 -f list-on-a-day.sql
with asked as (
    select ((:'day')::date + 1)::timestamp at time zone 'America/Chicago' as moment
)
select h.institution, h.last_name, h.first_name, h.username, h.idoc_number, h.enrolled_on, h.msr_date, h.exited_on,
       h.staff_ids
from audit.enrollment_history h, asked
where h.valid_from < asked.moment and (h.valid_to is null or h.valid_to >= asked.moment)
    and coalesce(h.exit_reason not like 'VOID%', true)
order by h.institution, h.last_name, h.first_name;
