package com.illinoisworknet.returningcitizens.enrollment;

import java.time.LocalDate;

/**
 * A customer as the list shows them.
 *
 * @param name last name first
 * @param recent added within the last 24 hours
 */
public record CustomerListEntry(
        long enrollmentId,
        String name,
        String idocNumber,
        String username,
        String institution,
        LocalDate enrolledOn,
        boolean recent) {}
