-- How many customers were enrolled at each parent institution in each month?
select institution, to_char(enrolled_on, 'YYYY-MM') as month, count(*) as enrollments
from audit.enrollment
where not voided
group by institution, month
order by institution, month;
