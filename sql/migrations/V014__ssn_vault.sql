-- What the destruction of drafts that nobody came back to looks for.
create index intake_unfinished on intake (changed_at) where state in ('DRAFT', 'UNDECIDED');
comment on index intake_unfinished is 'Drafts that are destroyed a day after they were last touched.';
