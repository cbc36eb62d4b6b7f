package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import java.time.LocalDate;

/** When and why an enrollment can end. */
final class ExitRules {
    private ExitRules() {}

    static void check(LocalDate day, ExitReason reason, LocalDate enrolledOn, LocalDate today) {
        refuse(reason == ExitReason.NOT_GIVEN, "exit.reasonMissing");
        refuse(day.isAfter(today), "exit.future");
        refuse(day.isBefore(enrolledOn), "exit.beforeEnrollment");
    }

    private static void refuse(boolean wrong, String messageKey) {
        if (wrong) {
            throw new BusinessException(messageKey);
        }
    }
}
