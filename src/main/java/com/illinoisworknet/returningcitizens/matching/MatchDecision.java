package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.Optional;
import java.util.UUID;

/** Staff's choice on the candidates: the same person as one of them, or none of these. */
public sealed interface MatchDecision {
    /** Letters a reason may have; the column's constraint says the same. */
    int LONGEST_REASON = 500;

    /** The account belongs to the person of the intake; there was no call for caution. */
    static MatchDecision samePerson(UUID intakeKey, long accountId) {
        return samePerson(intakeKey, accountId, "");
    }

    /**
     * The account belongs to the person of the intake.
     *
     * @param reason how that is known, "" for none; it must be there if the candidate calls for caution
     * @throws InvalidValueException {@code matchDecision.reasonTooLong} with the letters allowed
     */
    static MatchDecision samePerson(UUID intakeKey, long accountId, String reason) {
        return new SamePerson(intakeKey, accountId, reason);
    }

    /**
     * No candidate is the person of the intake.
     *
     * @param reason why, "" for none; it must be there if a candidate is very likely
     * @throws InvalidValueException {@code matchDecision.reasonTooLong} with the letters allowed
     */
    static MatchDecision noneOfThese(UUID intakeKey, String reason) {
        return new NoneOfThese(intakeKey, reason);
    }

    /** Key of the intake that was decided. */
    UUID intakeKey();

    /** The account chosen, if one was. */
    Optional<Long> chosen();

    /** Why, or "". */
    String reason();

    /**
     * Refuses a decision that the search does not allow.
     *
     * @throws BusinessException {@code matchDecision.notShown} if the account was not shown, {@code
     *     matchDecision.cautionReasonMissing} if a candidate is chosen without a reason whose caution everybody is told,
     *     {@code matchDecision.reasonMissing} if a very likely candidate is rejected without a reason
     */
    void checkAgainst(MatchSearch shown);

    /** What the trail is told. */
    DomainEvent decided(long decisionId);

    private static String checked(String reason) {
        String stripped = reason.strip();
        if (stripped.codePointCount(0, stripped.length()) > LONGEST_REASON) {
            throw new InvalidValueException("matchDecision.reasonTooLong", LONGEST_REASON);
        }
        return stripped;
    }

    /** The same person as this account. */
    record SamePerson(UUID intakeKey, long accountId, String reason) implements MatchDecision {
        /**
         * Trims the reason and checks its length.
         *
         * @throws InvalidValueException {@code matchDecision.reasonTooLong}
         */
        public SamePerson {
            reason = checked(reason);
        }

        @Override
        public Optional<Long> chosen() {
            return Optional.of(accountId);
        }

        @Override
        public void checkAgainst(MatchSearch shown) {
            Candidate candidate =
                    shown.candidate(accountId).orElseThrow(() -> new BusinessException("matchDecision.notShown"));
            boolean caution = !candidate.assessment().outOfScope().cautions().isEmpty();
            if (caution && reason.isEmpty()) {
                throw new BusinessException("matchDecision.cautionReasonMissing");
            }
        }

        @Override
        public DomainEvent decided(long decisionId) {
            return new MatchDecided(intakeKey, decisionId, accountId);
        }
    }

    /** None of the candidates. */
    record NoneOfThese(UUID intakeKey, String reason) implements MatchDecision {
        /**
         * Trims the reason and checks its length.
         *
         * @throws InvalidValueException {@code matchDecision.reasonTooLong}
         */
        public NoneOfThese {
            reason = checked(reason);
        }

        @Override
        public Optional<Long> chosen() {
            return Optional.empty();
        }

        @Override
        public void checkAgainst(MatchSearch shown) {
            if (shown.showedVeryLikely() && reason.isEmpty()) {
                throw new BusinessException("matchDecision.reasonMissing");
            }
        }

        @Override
        public DomainEvent decided(long decisionId) {
            return new CandidatesRejected(intakeKey, decisionId);
        }
    }
}
