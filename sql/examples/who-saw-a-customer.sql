-- Who saw this customer, when, and on which page?
-- psql -v customer=marcus.haynes -f who-saw-a-customer.sql
select happened_at, actor, page, event_id
from audit.access
where lower(username) = lower(:'customer')
order by happened_at, event_id;
