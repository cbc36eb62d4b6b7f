create table hand_over (
    ticket uuid constraint hand_over_pk primary key,
    return_address text not null,
    expires_at timestamptz not null,
    constraint hand_over_return_address_on_site check (return_address like '/%' and return_address not like '//%'),
    constraint hand_over_return_address_length check (length(return_address) <= 300)
);
comment on table hand_over is 'Browsers that staff have handed over to a customer, until staff take them back or the ticket expires. Says nothing of who handed over, or to whom.';
comment on column hand_over.ticket is 'Random; the browser keeps it in a cookie.';
comment on column hand_over.return_address is 'Where staff go on.';
create index hand_over_expiry on hand_over (expires_at);

grant select, insert, delete on hand_over to rc_app;
