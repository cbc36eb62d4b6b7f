package com.illinoisworknet.returningcitizens.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Keeps the origin in lower case, as the constraint {@code account_origin_known} has it. */
@Converter
class AccountOriginConverter implements AttributeConverter<AccountOrigin, String> {
    @Override
    public String convertToDatabaseColumn(AccountOrigin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public AccountOrigin convertToEntityAttribute(String column) {
        return AccountOrigin.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
