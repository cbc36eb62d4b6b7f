-- Which events were sealed more than an hour after they say they happened? (The sealer stood still, a transaction was
-- very long, or an event was dated back.)
select s.number, e.id as event_id, e.kind, e.happened_at, s.sealed_at, s.sealed_at - e.happened_at as later_by
from audit.seal s
join audit.event e on e.id = s.event_id
where s.sealed_at > e.happened_at + interval '1 hour'
order by s.number;
