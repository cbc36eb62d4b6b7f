package com.illinoisworknet.returningcitizens.enrollment;

import java.util.ArrayList;
import java.util.List;

/** Names the parts in which an enrollment differs from what it was, for the trail: names only, no values. */
final class EnrollmentParts {
    private EnrollmentParts() {}

    static List<String> changed(EnrollmentDetails before, EnrollmentDetails now) {
        List<String> parts = new ArrayList<>();
        add(parts, "idocNumber", before.idocNumber(), now.idocNumber());
        add(parts, "enrolledOn", before.enrolledOn(), now.enrolledOn());
        add(parts, "msrDate", before.release().date(), now.release().date());
        add(parts, "msrCounty", before.release().countyCode(), now.release().countyCode());
        add(
                parts,
                "commitmentCounties",
                before.sentence().countyCodes(),
                now.sentence().countyCodes());
        add(parts, "offenses", before.sentence().offenseIds(), now.sentence().offenseIds());
        return parts;
    }

    private static void add(List<String> parts, String part, Object before, Object now) {
        if (!before.equals(now)) {
            parts.add(part);
        }
    }
}
