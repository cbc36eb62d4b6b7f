-- What each search judged by, so that it can be judged again when accounts and counts are others long since.

create table match_input (
    search_id bigint constraint match_input_pk primary key constraint match_input_search_fk references match_search,
    inputs_key_id text not null,
    inputs_ciphertext bytea not null
);
comment on table match_input is 'What a search judged by: what was entered, the accounts shown and their rivals as they were compared, how common their names and birth dates were, who was in custody elsewhere. Sealed, since names and birth dates are in it; only ever inserted.';
comment on column match_input.inputs_key_id is 'The key that sealed it.';
comment on column match_input.inputs_ciphertext is 'Lines of text (InputsText), sealed and bound to the row. About 1 to 3 KB.';

grant insert on match_input to rc_app;
