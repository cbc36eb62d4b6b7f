package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import java.time.LocalDate;

/**
 * The three dates of an intake; only whole when the form has no error.
 *
 * @param birth the birth date
 * @param release the MSR date
 * @param enrollment the enrollment date
 */
record IntakeDates(BirthDate birth, LocalDate release, LocalDate enrollment) {}
