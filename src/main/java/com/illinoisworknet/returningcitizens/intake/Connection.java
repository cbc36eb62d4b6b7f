package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.Verdict;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What connecting the enrollment to an account would do to the account: it gets what it lacks of middle name, suffix
 * and SSN; what differs stays as it is and is kept beside it as reported.
 *
 * @param added the fields that the account would get
 * @param kept what would be kept as reported
 */
public record Connection(List<Field> added, List<Reported> kept) {
    /** Copies both lists. */
    public Connection {
        added = List.copyOf(added);
        kept = List.copyOf(kept);
    }

    /**
     * One value that the account does not take.
     *
     * @param field which field
     * @param entered what was entered; the SSN masked, "" if nothing
     * @param account what the account has; "" if nothing, and always for the SSN
     */
    public record Reported(Field field, String entered, String account) {}

    /** To an account in scope; of any other this would tell what the account holds. */
    static Connection of(CandidateReview review, ShownCandidate candidate) {
        Draft draft = new Draft(candidate);
        PersonName name = review.entered();
        draft.keep(Field.FIRST_NAME, name.first());
        draft.addOrKeep(Field.MIDDLE_NAME, name.middle());
        draft.keep(Field.LAST_NAME, name.last());
        draft.addOrKeep(Field.SUFFIX, name.suffix());
        draft.keep(Field.BIRTH_DATE, UsDate.format(review.enteredValues().birthDate()));
        draft.ssn(review.enteredValues().maskedSsn());
        return new Connection(draft.added, draft.kept);
    }

    private static final class Draft {
        private final ShownCandidate candidate;
        private final List<Field> added = new ArrayList<>();
        private final List<Reported> kept = new ArrayList<>();

        Draft(ShownCandidate candidate) {
            this.candidate = candidate;
        }

        void keep(Field field, String entered) {
            String account = candidate.about().value(field).orElse("");
            if (!entered.equals(account)) {
                kept.add(new Reported(field, entered, account));
            }
        }

        void addOrKeep(Field field, String entered) {
            if (entered.isEmpty()) {
                return;
            }
            if (candidate.about().value(field).isPresent()) {
                keep(field, entered);
            } else {
                added.add(field);
            }
        }

        void ssn(String masked) {
            if (masked.isEmpty()) {
                return;
            }
            Verdict verdict = candidate.of(Field.SSN).verdict();
            if (verdict == Verdict.UNKNOWN) {
                added.add(Field.SSN);
            } else if (verdict == Verdict.DIFFERS) {
                kept.add(new Reported(Field.SSN, masked, ""));
            }
        }
    }
}
