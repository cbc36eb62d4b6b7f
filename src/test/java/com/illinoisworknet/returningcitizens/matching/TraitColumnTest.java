package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraitColumnTest {
    private static final PersonTraits NAMED = PersonTraits.of(PersonName.of("José", "Muñoz-Pérez"));

    @Test
    void nameThatIsNotKnownIsEmptyAndNotNull() {
        IndexedPerson person = new IndexedPerson(17, NAMED);

        assertThat(TraitColumn.ACCOUNT_ID.text(person)).contains("17");
        assertThat(TraitColumn.LAST_NAME_FOLDED.text(person)).contains("munoz perez");
        assertThat(TraitColumn.MIDDLE_NAME_FOLDED.text(person)).contains("");
    }

    @Test
    void anythingElseThatIsNotKnownIsNull() {
        IndexedPerson person = new IndexedPerson(17, NAMED);

        assertThat(TraitColumn.BIRTH_DATE.text(person)).isEmpty();
        assertThat(TraitColumn.SSN_HASH.text(person)).isEmpty();
        assertThat(TraitColumn.COUNTY_CODE.text(person)).isEmpty();
    }

    @Test
    void dateIsWrittenAsTheDatabaseReadsItAndCountiesStandApart() {
        PersonTraits traits =
                NAMED.born(new BirthDate(LocalDate.of(1980, 2, 3))).inCounties(Set.of("17031", "17001"));

        IndexedPerson person = new IndexedPerson(17, traits);

        assertThat(TraitColumn.BIRTH_DATE.text(person)).contains("1980-02-03");
        assertThat(TraitColumn.COUNTY_CODE.text(person)).contains("17001 17031");
    }
}
