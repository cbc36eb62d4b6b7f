package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.util.Set;

/**
 * What an enrollment says of the person beside the account. A statewide answer: to be compared with, not to be shown.
 *
 * @param idocNumber the number under which the person is or was in custody
 * @param commitmentCounties counties of commitment, by code
 */
public record EnrolledTraits(IdocNumber idocNumber, Set<String> commitmentCounties) {
    /** Copies the counties. */
    public EnrolledTraits {
        commitmentCounties = Set.copyOf(commitmentCounties);
    }
}
