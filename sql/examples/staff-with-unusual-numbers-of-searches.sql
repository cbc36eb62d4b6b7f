-- Which staff searched more than three times as often in a week as the median of all who searched that week?
with searches as (
    select searched_by, date_trunc('week', searched_at)::date as week, count(distinct search_id) as searches,
           count(distinct intake_key) filter (where decision is null) as intakes_without_decision
    from audit.match_decision
    group by searched_by, week
),
usual as (
    select week, percentile_cont(0.5) within group (order by searches) as median
    from searches
    group by week
)
select s.week, s.searched_by, s.searches, u.median, s.intakes_without_decision
from searches s
join usual u on u.week = s.week
where s.searches > 3 * u.median
order by s.week, s.searches desc;
