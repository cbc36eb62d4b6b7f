package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an IDOC number as the column {@code idoc_number}; null stands for an unknown one, by JPA's contract. */
@Converter
class IdocNumberConverter implements AttributeConverter<IdocNumber, String> {
    @Override
    public String convertToDatabaseColumn(IdocNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public IdocNumber convertToEntityAttribute(String column) {
        return column == null ? null : new IdocNumber(column);
    }
}
