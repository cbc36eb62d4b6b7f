package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.IdentityPart;
import com.illinoisworknet.returningcitizens.account.SameIdentityAdditions;
import com.illinoisworknet.returningcitizens.person.Identity;
import java.util.Set;

/**
 * Who staff said the person is when they connected an enrollment to an account that existed.
 *
 * @param identity what they said, the Social Security number in clear: to be said of another account in the same
 *     transaction, and to be shown to nobody
 * @param added what the account got of it then
 */
public record ReportedPerson(Identity identity, SameIdentityAdditions added) {
    /** What the account got of it then, by parts. */
    public Set<IdentityPart> given() {
        return added.parts();
    }
}
