package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What staff say about an enrollment to be made.
 *
 * @param intakeKey the intake that makes it; a second enrollment by the same intake is refused
 * @param idocNumber the number under which the person is in custody
 * @param institutionId the parent institution
 * @param enrolledOn the enrollment date
 * @param release the supervised release to come
 * @param sentence what the person was committed for
 */
public record NewEnrollment(
        UUID intakeKey,
        IdocNumber idocNumber,
        long institutionId,
        LocalDate enrolledOn,
        Release release,
        Sentence sentence) {

    /** What of it can be edited later. */
    EnrollmentDetails details() {
        return new EnrollmentDetails(idocNumber, enrolledOn, release, sentence);
    }

    /**
     * Mandatory supervised release.
     *
     * @param date the day it begins or is projected to
     * @param countyCode where it will be served; empty if not known
     */
    public record Release(LocalDate date, String countyCode) {}

    /**
     * Where and for what.
     *
     * @param countyCodes the counties of commitment, at least one
     * @param offenseIds the holding offenses
     */
    public record Sentence(Set<String> countyCodes, Set<Long> offenseIds) {
        /** Copies both sets. */
        public Sentence {
            countyCodes = Set.copyOf(countyCodes);
            offenseIds = Set.copyOf(offenseIds);
        }
    }
}
