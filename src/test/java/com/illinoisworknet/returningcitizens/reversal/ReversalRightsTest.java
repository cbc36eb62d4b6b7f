package com.illinoisworknet.returningcitizens.reversal;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.DecisionOnFile;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may reverse a decision, and for how long. */
class ReversalRightsTest {
    private static final long DANA = 3;
    private static final Instant DECIDED = Instant.parse("2026-03-02T15:00:00Z");
    private static final DecisionOnFile DANAS = new DecisionOnFile(1, UUID.randomUUID(), 7, DANA, DECIDED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who | role                 | after  | may
            3   | partner-staff        | PT0S   | true
            3   | partner-staff        | PT23H  | true
            3   | partner-staff        | PT24H  | false
            4   | partner-staff        | PT1M   | false
            4   | partner-supervisor   | PT1M   | true
            4   | partner-supervisor   | P500D  | true
            5   | state-administrator  | P500D  | true
            """, useHeadersInDisplayName = true)
    void staffTheirOwnForADayAndSupervisorsAlways(long who, String role, Duration after, boolean may) {
        ReversalRights rights = new ReversalRights(new StaffProfile(who, role, Set.of(1L)));

        assertThat(rights.may(DANAS, DECIDED.plus(after))).isEqualTo(may);
    }
}
