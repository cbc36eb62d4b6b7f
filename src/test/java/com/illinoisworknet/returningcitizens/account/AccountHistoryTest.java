package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountHistoryTest {
    @ParameterizedTest
    @CsvSource({
        "PROGRAM, false, true",
        "PROGRAM, true, false",
        "IMPORTED, false, false",
        "IMPORTED, true, false",
        "STAFF, false, false",
    })
    void onlyAnAccountOfThisProgramThatNobodySignedInToIsUnused(
            AccountOrigin origin, boolean everSignedIn, boolean expected) {
        AccountHistory history = new AccountHistory(origin, Instant.EPOCH, everSignedIn);

        boolean unused = history.createdHereAndNeverUsed();

        assertThat(unused).isEqualTo(expected);
    }
}
