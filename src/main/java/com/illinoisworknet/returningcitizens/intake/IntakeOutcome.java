package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What became of a step of an intake: the page must show one of these. */
public sealed interface IntakeOutcome {

    /** The form has errors, or warnings that nobody confirmed. */
    record ToCorrect(List<Problem> errors, List<Problem> warnings) implements IntakeOutcome {}

    /** There are accounts that may be this person's. {@code changed}: others than were shown before. */
    record CandidatesFound(UUID intakeKey, boolean changed) implements IntakeOutcome {}

    /** The number has a live enrollment that the staff member may see. */
    record AlreadyCustomer(long enrollmentId, String name, long institutionId, LocalDate enrolledOn)
            implements IntakeOutcome {}

    /** The person is enrolled at an institution that is not the staff member's. */
    record AlreadyCustomerElsewhere(long institutionId) implements IntakeOutcome {}

    /** The number belongs to another customer, of whom nothing may be said. */
    record NumberTaken() implements IntakeOutcome {}

    /** Too many searches; the supervisor was told. {@code perDay}: the limit of a day, else that of a person. */
    record SearchStopped(boolean perDay, int searches) implements IntakeOutcome {}

    /**
     * A new account was made and enrolled. The credentials exist in this answer only. Institution and date serve the
     * next customer.
     */
    record Enrolled(long enrollmentId, String name, Credentials credentials, long institutionId, LocalDate enrolledOn)
            implements IntakeOutcome {}

    /** The enrollment was connected to an account that existed. */
    record Connected(long enrollmentId) implements IntakeOutcome {}

    /** This intake was finished before; here is what came of it, without the password. */
    record DoneBefore(long enrollmentId, Instant at) implements IntakeOutcome {}
}
