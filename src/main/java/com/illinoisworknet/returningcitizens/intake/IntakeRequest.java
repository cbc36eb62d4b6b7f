package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment;
import com.illinoisworknet.returningcitizens.person.Identity;

/**
 * An intake without errors: who the person is, and how they are to be enrolled.
 *
 * @param identity name and birth date, and the SSN if it was given
 * @param enrollment the enrollment to be made
 */
public record IntakeRequest(Identity identity, NewEnrollment enrollment) {}
