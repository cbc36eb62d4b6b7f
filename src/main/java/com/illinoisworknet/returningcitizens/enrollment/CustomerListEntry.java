package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer as the list shows them.
 *
 * @param who the customer
 * @param stay the enrollment
 * @param release the release
 * @param work what the sentence is about, and who works with the customer
 */
public record CustomerListEntry(long enrollmentId, Who who, Stay stay, Release release, Work work) {
    /**
     * Who the customer is.
     *
     * @param account how far the account can be signed in to
     */
    public record Who(PersonName name, String idocNumber, String username, ListedAccountState account) {}

    /**
     * The enrollment.
     *
     * @param institution its name
     * @param enrolledOn the enrollment date
     * @param ended how it stands
     * @param changedAt when staff last changed something
     * @param fresh added since the last visit of whoever looks
     */
    public record Stay(String institution, LocalDate enrolledOn, Ended ended, Instant changedAt, boolean fresh) {}

    /**
     * How an enrollment stands.
     *
     * @param reason why it ended, a code of {@link ExitReason} or {@link VoidReason}; empty while live
     */
    public record Ended(CustomerStatus status, String reason) {}

    /**
     * The release.
     *
     * @param date the MSR date
     * @param days until then; less than 0 if it has passed
     * @param county where the release is served; empty if not known
     */
    public record Release(LocalDate date, long days, String county) {}

    /**
     * The sentence and the staff.
     *
     * @param counties names of the counties of commitment, apart by commas
     * @param offenses citation and title of each
     * @param staff names of the assigned staff
     */
    public record Work(String counties, List<String> offenses, List<String> staff) {
        /** Copies the lists. */
        public Work {
            offenses = List.copyOf(offenses);
            staff = List.copyOf(staff);
        }
    }

    /** Last name first. */
    public String name() {
        return who.name().lastFirst();
    }
}
