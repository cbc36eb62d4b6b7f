package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.Caution;
import com.illinoisworknet.returningcitizens.matching.model.Explanation;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.FieldEvidence;
import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.Sentence;
import com.illinoisworknet.returningcitizens.matching.model.WhatIf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A candidate as far as the staff member may see it.
 *
 * <p>In scope: everything but the SSN. Outside: first name, last initial, birth year, since when, and per field only
 * whether it is the same, similar, different or not known.
 *
 * @param accountId what is chosen by
 * @param about who the account belongs to
 * @param assessment band, evidence by field and cautions, cut to what may be told
 * @param explanation plain sentences, cut likewise
 * @param lifts the change that would lift it to a higher band, cut likewise; none if nothing would
 */
public record ShownCandidate(
        long accountId, About about, MatchAssessment assessment, List<Sentence> explanation, List<WhatIf> lifts) {
    /** Copies the lists. */
    public ShownCandidate {
        explanation = List.copyOf(explanation);
        lifts = List.copyOf(lifts);
    }

    /** How likely it is the same person. */
    public Band band() {
        return assessment.band();
    }

    /** What one field says. */
    public FieldEvidence of(Field field) {
        return assessment.of(field);
    }

    /** The parts of the one sentence that sums it up. */
    public List<Sentence> summary() {
        return Explanation.summary(assessment);
    }

    /** The sentences of a caution. */
    public List<Sentence> caution(Caution caution) {
        return Explanation.of(caution, assessment);
    }

    /** Why it may be two people, as {@link Explanation#warnings}. */
    public List<List<Sentence>> warnings() {
        return Explanation.warnings(assessment, about.details().isPresent());
    }

    /** Whether choosing it needs a reason: there is a warning. */
    public boolean reasonNeeded() {
        return !warnings().isEmpty();
    }

    /** Who an account belongs to, and whether they are in the program. */
    public static final class About {
        private final String heading;
        private final String birthYear;
        private final LocalDate since;
        private final Map<Field, String> values;
        private final Details details;

        private About(String heading, String birthYear, LocalDate since, Map<Field, String> values, Details details) {
            this.heading = heading;
            this.birthYear = birthYear;
            this.since = since;
            this.values = Map.copyOf(values);
            this.details = details;
        }

        static About outside(String firstNameLastInitial, String birthYear, LocalDate since) {
            return new About(firstNameLastInitial, birthYear, since, Map.of(), null);
        }

        static About inside(String fullName, LocalDate since, Map<Field, String> values, Details details) {
            return new About(fullName, "", since, values, details);
        }

        /** The name: whole in scope, else first name and last initial. */
        public String heading() {
            return heading;
        }

        /** The year of birth, outside the scope; empty in scope, or if it is not known. */
        public String birthYear() {
            return birthYear;
        }

        /** Since when there is this account. */
        public LocalDate since() {
            return since;
        }

        /** What the account holds of a field; nothing outside the scope, or if it is not known. */
        public Optional<String> value(Field field) {
            return Optional.ofNullable(values.get(field));
        }

        /** What only those may know who have the account in scope. */
        public Optional<Details> details() {
            return Optional.ofNullable(details);
        }
    }

    /**
     * What is known of an account in scope.
     *
     * @param username the username
     * @param enrollmentId the latest enrollment that may be seen; 0 if the account has none
     * @param institutionId where; 0 if none
     * @param exited whether that enrollment has ended
     */
    public record Details(String username, long enrollmentId, long institutionId, boolean exited) {}
}
