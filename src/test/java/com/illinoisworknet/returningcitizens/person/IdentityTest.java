package com.illinoisworknet.returningcitizens.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final PersonName NAME = PersonName.of("Bob", "Kowalczyk");
    private static final BirthDate BORN = BirthDate.parse("07/04/1990");
    private static final SocialSecurityNumber SSN = SocialSecurityNumber.parse("123-45-4417");

    @Test
    void nameAloneIsEnough() {
        Identity identity = Identity.of(NAME);

        assertThat(identity.name()).isEqualTo(NAME);
        assertThat(identity.birthDate()).isEmpty();
        assertThat(identity.ssn()).isEmpty();
    }

    @Test
    void knowledgeAddsUpInAnyOrder() {
        Identity identity = Identity.of(NAME).born(BORN).with(SSN);

        assertThat(identity.birthDate()).hasValue(BORN);
        assertThat(identity.ssn()).hasValue(SSN);
        assertThat(identity)
                .isEqualTo(Identity.of(NAME).with(SSN).born(BORN))
                .hasSameHashCodeAs(Identity.of(NAME).with(SSN).born(BORN));
    }

    @Test
    void addingLeavesTheFirstAsItWas() {
        Identity nameOnly = Identity.of(NAME);

        Identity born = nameOnly.born(BORN);

        assertThat(nameOnly.birthDate()).isEmpty();
        assertThat(born).isNotEqualTo(nameOnly);
    }

    @Test
    void printedItSaysNothingOfThePerson() {
        String printed = Identity.of(NAME).born(BORN).with(SSN).toString();

        assertThat(printed).doesNotContain("Bob", "Kowalczyk").doesNotContainPattern("\\d");
    }

    @Test
    void tokenIsSixtyFourDigitsAndNotPrinted() {
        SsnToken token = new SsnToken("0123456789abcdef".repeat(4));

        assertThat(token.toString()).doesNotContainPattern("\\d");
        assertThat(token).isEqualTo(new SsnToken(token.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123454417", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})
    void otherTokensAreRefused(String value) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> new SsnToken(value));

        assertThat(refused.messageKey()).isEqualTo("ssnToken.format");
    }
}
