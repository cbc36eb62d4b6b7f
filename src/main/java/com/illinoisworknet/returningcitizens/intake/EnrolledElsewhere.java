package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.enrollment.LiveEnrollment;

/**
 * The person of an intake is a customer of another institution, which staff may know.
 *
 * @param live where
 * @param toInstitutionId the institution that the intake enrolls for
 */
record EnrolledElsewhere(LiveEnrollment live, long toInstitutionId) {
    AskedTransfer asked() {
        return new AskedTransfer(live.institutionId(), toInstitutionId);
    }
}
