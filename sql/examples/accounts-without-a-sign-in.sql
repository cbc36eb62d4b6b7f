-- Which accounts were created more than 30 days ago and have never been signed in to? Accounts closed since are left out.
select username, first_name, last_name, created_at, created_by, temporary_passwords_issued,
       temporary_password_expires_at
from audit.account_provisioning
where origin = 'program' and first_signed_in_at is null and closed_at is null and created_at < now() - interval '30 days'
order by created_at;
