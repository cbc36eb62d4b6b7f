-- Failures are purged once they no longer count.
create index sign_in_failure_age on sign_in_failure (failed_at);
comment on table sign_in_failure is 'Tries to sign in that failed or are being read at this moment, counted per username typed and network address; also for usernames that do not exist. Purged once they no longer count.';
comment on column sign_in_failure.address is 'The network address: all of an IPv4 address, the first 64 bits of an IPv6 address, since one subscriber has all the others.';
