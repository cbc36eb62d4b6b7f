-- The whole trail with its chain as a CSV file, for rc-tool verify-trail:
--   psql -U rc_auditor -d returning_citizens -q -f export-trail.sql > trail.csv
copy (select * from audit.trail_export order by number, event_id) to stdout (format csv, header, encoding 'UTF8');
