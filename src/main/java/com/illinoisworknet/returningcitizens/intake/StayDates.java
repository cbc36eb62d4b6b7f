package com.illinoisworknet.returningcitizens.intake;

import java.time.LocalDate;

/**
 * The two dates of an enrollment.
 *
 * @param release the MSR date
 * @param enrollment the enrollment date
 */
record StayDates(LocalDate release, LocalDate enrollment) {}
