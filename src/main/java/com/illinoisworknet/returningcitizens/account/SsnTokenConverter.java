package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.SsnToken;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a search token as the column {@code ssn_token}; null stands for an unknown one, by JPA's contract. */
@Converter
class SsnTokenConverter implements AttributeConverter<SsnToken, String> {
    @Override
    public String convertToDatabaseColumn(SsnToken value) {
        return value == null ? null : value.value();
    }

    @Override
    public SsnToken convertToEntityAttribute(String column) {
        return column == null ? null : new SsnToken(column);
    }
}
