-- Database logins, created once by a superuser before the first migration.
-- Passwords are set by state IT (alter role ... password ...), never here. The database is made with rc_owner as its
-- owner (create database ... owner rc_owner); the first migration closes it to everybody but these logins.
--
-- rc_owner    owns the schema; used by the migration command only, never by the WAR
-- rc_app      the WAR: reads and writes rows, of enrollments only those in the scope of its transaction (row-level
--             security); no DDL, cannot change or delete the audit trail
-- rc_auditor  reads the views of the schema audit, nothing else
-- rc_report   as rc_auditor, without names
create role rc_owner login nosuperuser nocreatedb nocreaterole;
create role rc_app login nosuperuser nocreatedb nocreaterole;
create role rc_auditor login nosuperuser nocreatedb nocreaterole;
create role rc_report login nosuperuser nocreatedb nocreaterole;
