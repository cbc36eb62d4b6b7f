package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Judges whether an account belongs to the person who was entered, as a calibrated probability: of the candidates
 * called 0.9, nine in ten are the same person.
 *
 * <p>A Fellegi–Sunter model (1969) of graded comparisons whose weights depend on the rarity of what agrees (Winkler
 * 1989), with relatives and namesakes as possibilities of their own beside strangers, so that fields that agree
 * together for a reason do not count twice. Each weight allows for a value that was taken from somewhere else
 * altogether (the hit–miss model, Copas and Hilton 1990), so that no single field can rule a person out.
 *
 * <p>Its arithmetic is {@link StrictMath}'s, so that every machine judges alike to the last digit, now and years later.
 */
public final class MatchModel {
    private final String version;
    private final Calibration calibration;
    private final double secondAccounts;
    private final Weights weights;
    private final Nicknames nicknames;
    private final Comparisons comparisons;
    private final Relatives relatives = new Relatives();

    private MatchModel(ModelFile file, Nicknames nicknames) {
        this.version = file.version();
        this.calibration = Calibration.of(file);
        this.secondAccounts = file.secondAccounts();
        this.weights = Weights.of(file);
        this.nicknames = nicknames;
        this.comparisons = new Comparisons(nicknames);
    }

    /**
     * The model of this release.
     *
     * @throws IllegalStateException with one sentence that names what is wrong in its file
     */
    public static MatchModel published() {
        return of(ModelFile.published());
    }

    /** The model that judged under a version, of this release or of one before; nothing if no release had it. */
    public static Optional<MatchModel> published(String version) {
        return ModelFile.published(version).map(MatchModel::of);
    }

    /** The model of a file. */
    public static MatchModel of(ModelFile file) {
        return new MatchModel(file, Nicknames.published());
    }

    /** Which model this is, for what is stored: another judgement has another version. */
    public String version() {
        return version;
    }

    /** The keys under which an account is stored, to be found by. */
    public static int[] keysOfAccount(PersonTraits account) {
        return BlockingKeys.ofAccount(account);
    }

    /** The keys under which the account of the person entered is looked for. */
    public AskedKeys keysOf(PersonTraits entered, Population population) {
        return AskedKeys.of(entered, population, nicknames);
    }

    /** What the pair's fields say, and how likely it is one person; as if no other account could be this person's. */
    public MatchAssessment assess(PersonTraits entered, PersonTraits account, Population population) {
        return assess(entered, account, population, weights.expected(Possibility.SAME_PERSON));
    }

    /**
     * What the fields of two accounts say, and how likely both are one person's: few people have a second account, so
     * the same evidence says less than of somebody who was entered.
     */
    public MatchAssessment assessAccounts(PersonTraits account, PersonTraits other, Population population) {
        return assess(account, other, population, secondAccounts);
    }

    private MatchAssessment assess(PersonTraits entered, PersonTraits account, Population population, double expected) {
        Comparison comparison = comparisons.compare(entered, account, population, weights);
        List<FieldEvidence> evidence = Arrays.stream(ModelFile.FIELDS)
                .map(field -> evidence(field, comparison))
                .toList();
        Odds odds = new Odds(
                before(expected, population),
                evidence.stream().mapToDouble(FieldEvidence::weight).sum(),
                others(comparison, population),
                0);
        return assessment(odds, evidence, relatives.cautions(entered, account, comparison));
    }

    /** Whether staff are shown a candidate: it is possible enough, or it has the same Social Security number. */
    public boolean shows(MatchAssessment assessment) {
        return calibration.reaches(Band.POSSIBLE, assessment.probability())
                || assessment.asEvidence().agrees(Field.SSN);
    }

    /**
     * The assessments again, seeing that at most one person's accounts are the right ones: what speaks for one speaks
     * against the others, unless they are likely of one person themselves.
     *
     * @param accounts what is compared of the accounts, in the order of their assessments
     */
    public List<MatchAssessment> seeingRivals(
            List<PersonTraits> accounts, List<MatchAssessment> assessments, Population population) {
        return IntStream.range(0, accounts.size())
                .mapToObj(place -> seeingRivals(place, accounts, assessments, population))
                .toList();
    }

    /** The assessment of one account again, seeing the others as its rivals. */
    MatchAssessment seeingRivals(
            int place, List<PersonTraits> accounts, List<MatchAssessment> assessments, Population population) {
        double rivals = IntStream.range(0, accounts.size())
                .filter(other -> other != place)
                .mapToDouble(other ->
                        StrictMath.pow(10, assessments.get(other).odds().total())
                                * twoPeople(accounts.get(place), accounts.get(other), population))
                .sum();
        MatchAssessment alone = assessments.get(place);
        return assessment(alone.odds().withRivals(-StrictMath.log10(1 + rivals)), alone.evidence(), alone.cautions());
    }

    private double twoPeople(PersonTraits account, PersonTraits other, Population population) {
        return 1 - assessAccounts(account, other, population).probability();
    }

    private MatchAssessment assessment(Odds odds, List<FieldEvidence> evidence, Set<Caution> cautions) {
        return new MatchAssessment(calibration.band(odds.probability()), odds, evidence, cautions);
    }

    private FieldEvidence evidence(Field field, Comparison comparison) {
        double weight = calibration.part(weights.ofSamePerson(field, comparison));
        Level level = comparison.level(field);
        Resemblance moved = moved(field, comparison.names().arrangement());
        return moved == Resemblance.NONE || level == Level.UNKNOWN || level.verdict() == Verdict.DIFFERS
                ? FieldEvidence.of(field, level, weight)
                : FieldEvidence.resembles(field, moved, weight);
    }

    private static Resemblance moved(Field field, Arrangement arrangement) {
        boolean given = field == Field.FIRST_NAME || field == Field.MIDDLE_NAME;
        boolean main = field == Field.FIRST_NAME || field == Field.LAST_NAME;
        if (given && arrangement == Arrangement.FIRST_AND_MIDDLE_SWAPPED) {
            return Resemblance.SWAPPED_GIVEN_NAMES;
        }
        return main && arrangement.movesTheLastName() ? Resemblance.SWAPPED_NAMES : Resemblance.NONE;
    }

    private double before(double expected, Population population) {
        return calibration.before(StrictMath.log(expected / population.accounts()));
    }

    /** What is taken off because somebody else could look so too: the sum of all other possibilities. */
    private double others(Comparison comparison, Population population) {
        double sum = 1;
        for (Possibility possibility : Possibility.values()) {
            if (possibility != Possibility.SAME_PERSON) {
                double expected = weights.expected(possibility) / population.accounts();
                sum += expected * StrictMath.exp(weights.of(possibility, comparison));
            }
        }
        return calibration.part(-StrictMath.log(sum));
    }
}
