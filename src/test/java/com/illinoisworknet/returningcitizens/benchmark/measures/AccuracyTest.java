package com.illinoisworknet.returningcitizens.benchmark.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.illinoisworknet.returningcitizens.benchmark.set.SsnAgreement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The measures, counted by hand on {@link TinySet}. */
class AccuracyTest {
    private final Accuracy accuracy = Accuracy.of(TinySet.set(), TinySet.shown());

    @Test
    void anAccountThatStandsSecondCountsAmongFiveOnly() {
        Recall recall = accuracy.withAccount();

        assertThat(recall.first()).isEqualTo(new Share(3, 5));
        assertThat(recall.five()).isEqualTo(new Share(4, 5));
        assertThat(accuracy.firstOfFound()).isEqualTo(new Share(3, 4));
    }

    @Test
    void strangersAndLookAlikesAreCountedApart() {
        assertThat(accuracy.strangers()).isEqualTo(new Bother(new Share(1, 2), new Share(0, 2)));
        assertThat(accuracy.lookAlikes()).isEqualTo(new Bother(new Share(1, 1), new Share(1, 1)));
    }

    @Test
    void theLastFourDigitsAgreeWhereOnlyTheseAreGiven() {
        Map<SsnAgreement, Recall> bySsn = accuracy.bySsn();

        assertThat(bySsn.get(SsnAgreement.EQUAL).five()).isEqualTo(new Share(1, 2));
        assertThat(bySsn.get(SsnAgreement.DIFFERS).five()).isEqualTo(new Share(1, 1));
        assertThat(bySsn.get(SsnAgreement.NOT_BOTH).five()).isEqualTo(new Share(2, 2));
    }

    @Test
    void whoIsMissedThoughTheSsnAgreesIsNamed() {
        assertThat(accuracy.missedThoughSsnAgrees()).containsExactly("Q2");
    }

    @Test
    void twoAccountsHaveBothToBeShown() {
        assertThat(accuracy.severalAccounts()).isEqualTo(new Share(0, 1));
    }

    @Test
    void bandsAddUpFromTheLikeliest() {
        List<BandPrecision> bands = accuracy.bands();

        assertThat(bands)
                .containsExactly(
                        new BandPrecision("very likely", new Share(2, 3), new Share(2, 3), new Share(2, 6)),
                        new BandPrecision("likely", new Share(1, 2), new Share(3, 5), new Share(3, 6)),
                        new BandPrecision("possible", new Share(1, 2), new Share(4, 7), new Share(4, 6)));
        assertThat(bands.get(0).f1OrBetter()).hasValueCloseTo(4 / 9.0, within(1e-12));
        assertThat(accuracy.coverageOfVeryLikely()).isEqualTo(new Share(2, 5));
    }

    @Test
    void calibrationHoldsWhatWasSaidAgainstWhatIsTrue() {
        Calibration calibration = accuracy.calibration();

        double squares = .01 * .01 + .6 * .6 + .7 * .7 + .3 * .3 + .05 * .05 + .98 * .98 + .001 * .001;
        assertThat(calibration.brier()).hasValueCloseTo(squares / 7, within(1e-12));
        double differences = .05 + (1 - .3) + .6 + (1 - .7) + (.99 + .98 + .999 - 2);
        assertThat(calibration.error()).hasValueCloseTo(differences / 7, within(1e-12));
        assertThat(calibration.rows().get(9).right()).isEqualTo(new Share(2, 3));
    }

    @Test
    void theCutOffIsTheLowestThatBothersNoMoreThanAllowed() {
        CutOff cutOff = accuracy.cutOffs().get(1);

        assertThat(cutOff.probability()).isEqualTo(.3);
        assertThat(cutOff.bothered()).isEqualTo(new Share(0, 2));
        assertThat(cutOff.recall().five()).isEqualTo(new Share(4, 5));
    }

    @Test
    void noCutOffIsReachedWhereAStrangerIsSaidToBeCertain() {
        Accuracy certain = Accuracy.of(TinySet.set(), Map.of("Q5", List.of(new Judgement("A1", 1, "very likely"))));

        assertThat(certain.cutOffs()).noneMatch(CutOff::reached);
    }

    @Test
    void whatIsOnlyUnknownIsNoError() {
        Kinds kinds = accuracy.kinds();

        assertThat(kinds.clean().five()).isEqualTo(new Share(3, 3));
        assertThat(kinds.recalls().get("ssn_last4").five()).isEqualTo(new Share(0, 1));
        assertThat(kinds.resembling().get("twin").veryLikely()).isEqualTo(new Share(1, 1));
    }

    @Test
    void groupsAreJudgedFromTheLeastNumberOn() {
        Fairness fairness = Fairness.of(new Scored(TinySet.set(), TinySet.shown()), 2);

        assertThat(fairness.recalls()).containsOnlyKeys("origin:black", "origin:white");
        assertThat(fairness.tooSmall()).containsExactly("sex:f");
        assertThat(fairness.gaps()).hasSize(1);
        assertThat(fairness.gaps().get(0).gap()).isEqualTo(.5);
        assertThat(fairness.gaps().get(0).worst()).isEqualTo("origin:white");
    }

    @Test
    void falseCandidatesAreCountedByGroup() {
        Fairness fairness = Fairness.of(new Scored(TinySet.set(), TinySet.shown()), 1);

        assertThat(fairness.falseCandidates().get("origin:white").any()).isEqualTo(new Share(1, 1));
        assertThat(fairness.falseCandidates().get("origin:black").any()).isEqualTo(new Share(0, 1));
    }
}
