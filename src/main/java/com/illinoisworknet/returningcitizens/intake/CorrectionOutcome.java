package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.util.List;
import java.util.Optional;

/** What became of a correction: the page must show one of these. */
public sealed interface CorrectionOutcome {

    /** It stands in the file now, at this enrollment. */
    record Saved(long enrollmentId) implements CorrectionOutcome {}

    /** The form has errors, or warnings that nobody confirmed. */
    record ToCorrect(List<Problem> errors, List<Problem> warnings) implements CorrectionOutcome {}

    /** Somebody changed it since the form was opened; nothing was saved. */
    final class ChangedMeanwhile implements CorrectionOutcome {
        private final TypedIntake present;
        private final LastChange change;

        ChangedMeanwhile(TypedIntake present, Optional<LastChange> change) {
            this.present = present;
            this.change = change.orElse(null);
        }

        /** The form as it is on file now. */
        public TypedIntake present() {
            return present;
        }

        /** Who did it and when; nothing if it was no person, but an import. */
        public Optional<LastChange> change() {
            return Optional.ofNullable(change);
        }
    }
}
