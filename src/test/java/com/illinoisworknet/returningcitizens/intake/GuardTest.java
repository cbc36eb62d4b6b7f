package com.illinoisworknet.returningcitizens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.Candidate;
import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.Caution;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.FieldEvidence;
import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.Odds;
import com.illinoisworknet.returningcitizens.matching.model.Resemblance;
import com.illinoisworknet.returningcitizens.matching.model.Sentence;
import com.illinoisworknet.returningcitizens.matching.model.Verdict;
import com.illinoisworknet.returningcitizens.matching.model.WhatIf;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When staff are warned that it may be two people, and what would make it likelier, in and out of their scope. */
class GuardTest {
    private static final FieldEvidence DATE = agrees(Field.BIRTH_DATE);
    private static final FieldEvidence NEAR_SSN =
            new FieldEvidence(Field.SSN, Verdict.RESEMBLES, Resemblance.ONE_DIGIT_WRONG, 3);
    private static final FieldEvidence OTHER_SSN = new FieldEvidence(Field.SSN, Verdict.DIFFERS, Resemblance.NONE, -1);

    @Test
    void aTwinWarnsInAndOutOfScope() {
        Candidate twin = candidate(Set.of(Caution.MAY_BE_TWIN), DATE, agrees(Field.LAST_NAME));

        List<ShownCandidate> shown =
                List.of(ShownCandidateExample.inScope(twin), ShownCandidateExample.outOfScope(twin));

        assertThat(shown).allMatch(ShownCandidate::reasonNeeded);
        assertThat(shown)
                .allSatisfy(candidate -> assertThat(headings(candidate)).containsExactly("Caution.MAY_BE_TWIN"));
    }

    @Test
    void anAlmostSameSsnIsNamedInScopeOnly() {
        Candidate near = candidate(Set.of(Caution.NEIGHBOURING_NUMBERS), DATE, NEAR_SSN);

        ShownCandidate inScope = ShownCandidateExample.inScope(near);
        ShownCandidate outside = ShownCandidateExample.outOfScope(near);

        assertThat(headings(inScope)).containsExactly("Caution.NEIGHBOURING_NUMBERS");
        assertThat(headings(outside)).containsExactly("Caution.OTHER_SSN");
        assertThat(outside.reasonNeeded()).isTrue();
    }

    @Test
    void outsideTheScopeAnAlmostSameSsnLooksLikeAnyOther() {
        Candidate near = candidate(Set.of(Caution.NEIGHBOURING_NUMBERS), DATE, NEAR_SSN);
        Candidate other = candidate(Set.of(), DATE, OTHER_SSN);

        ShownCandidate shownNear = ShownCandidateExample.outOfScope(near);
        ShownCandidate shownOther = ShownCandidateExample.outOfScope(other);

        assertThat(shownNear.warnings()).isEqualTo(shownOther.warnings());
        assertThat(shownNear.summary()).isEqualTo(shownOther.summary());
        assertThat(shownNear.explanation()).isEqualTo(shownOther.explanation());
        assertThat(shownNear.of(Field.SSN).verdict())
                .isEqualTo(shownOther.of(Field.SSN).verdict());
    }

    @Test
    void withoutCautionNoReasonIsNeeded() {
        Candidate same = candidate(Set.of(), DATE, agrees(Field.SSN));

        List<ShownCandidate> shown =
                List.of(ShownCandidateExample.inScope(same), ShownCandidateExample.outOfScope(same));

        assertThat(shown).noneMatch(ShownCandidate::reasonNeeded);
    }

    @Test
    void whatAnSsnWouldChangeIsToldOutsideTheScopeOnlyIfItIsToldToBeDifferent() {
        FieldEvidence otherSsn = new FieldEvidence(Field.SSN, Verdict.DIFFERS, Resemblance.NONE, -1);
        Candidate sameDate = candidate(Set.of(), DATE, otherSsn);
        Candidate onFile = candidate(Set.of(), DATE);
        Candidate stranger = candidate(Set.of(), agrees(Field.LAST_NAME), otherSsn);

        List<List<WhatIf>> told = List.of(
                ShownCandidateExample.outOfScope(sameDate).lifts(),
                ShownCandidateExample.outOfScope(onFile).lifts(),
                ShownCandidateExample.outOfScope(stranger).lifts(),
                ShownCandidateExample.inScope(stranger).lifts());

        assertThat(told).containsExactly(sameDate.lifts(), List.of(), List.of(), stranger.lifts());
    }

    private static List<String> headings(ShownCandidate candidate) {
        return candidate.warnings().stream()
                .map(sentences -> sentences.get(0))
                .map(Sentence::key)
                .toList();
    }

    private static FieldEvidence agrees(Field field) {
        return new FieldEvidence(field, Verdict.AGREES, Resemblance.NONE, 2);
    }

    private static Candidate candidate(Set<Caution> cautions, FieldEvidence... evidence) {
        MatchAssessment assessment =
                new MatchAssessment(Band.LIKELY, new Odds(0, 0, 0, 0), List.of(evidence), cautions);
        return new Candidate(7, assessment, List.of(new WhatIf(Field.SSN, Band.VERY_LIKELY)));
    }
}
