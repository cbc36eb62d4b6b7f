-- Who decided against a very likely match, when, and why? (A second account for one person may have come of it.)
select decided_at, decided_by, decision, reason, candidate_username, probability, model_version, evidence, intake_key
from audit.match_decision
where band = 'VERY_LIKELY' and decision is not null and not coalesce(chosen, false)
order by decided_at;
