package com.illinoisworknet.returningcitizens.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class NamedConstraintTest {
    @Test
    void constraintIsFoundHoweverDeep() {
        String asSentByTheServer = "SERROR\0C23505\0Mduplicate key\0naccount_username_unique\0\0";
        PSQLException refused = new PSQLException(new ServerErrorMessage(asSentByTheServer));
        PersistenceException failure = new PersistenceException(new IllegalStateException(refused));

        Optional<String> constraint = NamedConstraint.violatedBy(failure);

        assertThat(constraint).contains("account_username_unique");
    }

    @Test
    void refusalWithoutAConstraintNamesNone() {
        PSQLException refused = new PSQLException(new ServerErrorMessage("SERROR\0C42804\0Mwrong type\0\0"));

        Optional<String> constraint = NamedConstraint.violatedBy(refused);

        assertThat(constraint).isEmpty();
    }

    @Test
    void otherFailureNamesNone() {
        PersistenceException failure = new PersistenceException("connection lost");

        Optional<String> constraint = NamedConstraint.violatedBy(failure);

        assertThat(constraint).isEmpty();
    }
}
