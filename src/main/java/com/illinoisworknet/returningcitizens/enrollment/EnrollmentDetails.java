package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Release;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Sentence;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.time.LocalDate;

/**
 * What of an enrollment can be edited.
 *
 * @param idocNumber the number under which the person is in custody
 * @param enrolledOn the enrollment date
 * @param release the supervised release to come
 * @param sentence what the person was committed for
 */
public record EnrollmentDetails(IdocNumber idocNumber, LocalDate enrolledOn, Release release, Sentence sentence) {}
