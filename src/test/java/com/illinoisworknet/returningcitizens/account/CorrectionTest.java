package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a correction overwrites nothing that nobody saw. */
class CorrectionTest {
    @ParameterizedTest(name = "seen {0}, on file {1}, asked for {2}: {3}")
    @CsvSource({
        "Luis, Luis, Lois, MADE",
        "Luis, Luis, Luis, NOT_NEEDED",
        "Luis, Lois, Lois, NOT_NEEDED",
        "Luis, Lou,  Lois, OVERTAKEN",
        "Luis, Lou,  Luis, OVERTAKEN",
    })
    void whatIsDoneFollowsWhatIsOnFile(String seen, String present, String asked, Correction expected) {
        Correction correction = Correction.of(seen, present, asked);

        assertThat(correction).isEqualTo(expected);
    }
}
