package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.Odds;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchDecisionTest {
    private static final UUID INTAKE = UUID.fromString("6f4bd58c-0a5a-4b1c-9a30-1c5a6f0e2a11");
    private static final long SHOWN = 7;
    private static final long OTHER = 8;

    @Test
    void anAccountThatWasShownMayBeChosen() {
        MatchDecision decision = MatchDecision.samePerson(INTAKE, SHOWN);

        assertThatCode(() -> decision.checkAgainst(shown(Band.POSSIBLE))).doesNotThrowAnyException();
    }

    @Test
    void anAccountThatWasNotShownIsRefused() {
        MatchDecision decision = MatchDecision.samePerson(INTAKE, OTHER);

        assertThatThrownBy(() -> decision.checkAgainst(shown(Band.VERY_LIKELY)))
                .isInstanceOf(BusinessException.class)
                .hasMessage("matchDecision.notShown");
    }

    @Test
    void rejectingAVeryLikelyCandidateNeedsAReason() {
        MatchDecision decision = MatchDecision.noneOfThese(INTAKE, "  ");

        assertThatThrownBy(() -> decision.checkAgainst(shown(Band.VERY_LIKELY)))
                .isInstanceOf(BusinessException.class)
                .hasMessage("matchDecision.reasonMissing");
    }

    @Test
    void rejectingAVeryLikelyCandidateWithAReasonIsFine() {
        MatchDecision decision = MatchDecision.noneOfThese(INTAKE, " twin brother ");

        assertThatCode(() -> decision.checkAgainst(shown(Band.VERY_LIKELY))).doesNotThrowAnyException();
        assertThat(decision.reason()).isEqualTo("twin brother");
    }

    @Test
    void rejectingALikelyCandidateNeedsNoReason() {
        MatchDecision decision = MatchDecision.noneOfThese(INTAKE, "");

        assertThatCode(() -> decision.checkAgainst(shown(Band.LIKELY))).doesNotThrowAnyException();
    }

    @Test
    void aReasonHasABound() {
        String tooLong = "x".repeat(501);

        assertThatThrownBy(() -> MatchDecision.noneOfThese(INTAKE, tooLong))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("matchDecision.reasonTooLong");
    }

    @Test
    void theTrailIsToldTheAccountOnlyIfOneWasChosen() {
        MatchDecision same = MatchDecision.samePerson(INTAKE, SHOWN);
        MatchDecision none = MatchDecision.noneOfThese(INTAKE, "");

        List<Object> told = List.of(same.decided(3), none.decided(3));

        assertThat(told).containsExactly(new MatchDecided(INTAKE, 3, SHOWN), new CandidatesRejected(INTAKE, 3));
    }

    private static MatchSearch shown(Band band) {
        MatchAssessment assessment = new MatchAssessment(band, new Odds(0, 0, 0, 0), List.of(), Set.of());
        return new MatchSearch(1, INTAKE, 1, Instant.EPOCH, "rules-1", List.of(new Candidate(SHOWN, assessment)));
    }
}
