package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.reference.Choices;
import java.time.LocalDate;

/**
 * What an intake may choose from.
 *
 * @param institutions those that the staff member may enroll for
 * @param counties the counties of Illinois
 * @param msrCounties these and <em>Outside Illinois</em>
 * @param offenses the offenses
 * @param today the date in Illinois
 */
public record IntakeLists(
        Choices institutions, Choices counties, Choices msrCounties, Choices offenses, LocalDate today) {}
