package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;

/** Keeps a birth date as the column {@code birth_date}; null stands for an unknown one, by JPA's contract. */
@Converter
class BirthDateConverter implements AttributeConverter<BirthDate, LocalDate> {
    @Override
    public LocalDate convertToDatabaseColumn(BirthDate birthDate) {
        return birthDate == null ? null : birthDate.value();
    }

    @Override
    public BirthDate convertToEntityAttribute(LocalDate column) {
        return column == null ? null : new BirthDate(column);
    }
}
