package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.LongPredicate;

/** Sees that the holder of an account is in custody elsewhere: nobody is at two places under two IDOC numbers. */
@RequestScoped
class OtherCustody {
    @Inject
    EnrollmentService enrollments;

    /** Whether the holder of an account is enrolled at another institution and under another number than these. */
    LongPredicate than(NewEnrollment entered) {
        return accountId -> enrollments.isInOtherCustody(accountId, entered.institutionId(), entered.idocNumber());
    }
}
