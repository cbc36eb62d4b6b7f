package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A row of the view {@code customer_list}; only read. */
@Entity
@Table(name = "customer_list")
class CustomerListRow {
    @Id
    @Column(name = "enrollment_id")
    private Long enrollmentId;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private String middleName;

    @Column(name = "last_name")
    private String lastName;

    private String suffix;

    private String username;

    @Column(name = "idoc_number")
    private String idocNumber;

    @Column(name = "institution_name")
    private String institutionName;

    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String status;

    @Column(name = "exit_reason")
    private String exitReason;

    @Column(name = "msr_date")
    private LocalDate msrDate;

    @Column(name = "msr_county")
    private String msrCounty;

    @Column(name = "county_key")
    private String counties;

    /** Ids apart by blanks. */
    private String offenses;

    /** Ids apart by blanks. */
    private String staff;

    @Embedded
    private ListedPassword password = new ListedPassword();

    /** For JPA. */
    protected CustomerListRow() {}

    long enrollmentId() {
        return enrollmentId;
    }

    String name() {
        return personName().lastFirst();
    }

    List<Long> offenseIds() {
        return ids(offenses);
    }

    List<Long> staffIds() {
        return ids(staff);
    }

    /** With the names of what it names by ids. */
    CustomerListEntry entry(ListMoment moment, Map<Long, String> offenseNames, Map<Long, String> staffNames) {
        return new CustomerListEntry(
                enrollmentId,
                new CustomerListEntry.Who(personName(), idocNumber, username, password.state(username, moment)),
                stay(moment),
                new CustomerListEntry.Release(msrDate, ChronoUnit.DAYS.between(moment.today(), msrDate), msrCounty),
                new CustomerListEntry.Work(counties, named(offenseIds(), offenseNames), named(staffIds(), staffNames)));
    }

    private CustomerListEntry.Stay stay(ListMoment moment) {
        return new CustomerListEntry.Stay(
                institutionName,
                enrolledOn,
                new CustomerListEntry.Ended(CustomerStatus.valueOf(status), exitReason),
                changedAt,
                enrolledAt.isAfter(moment.lastVisit()));
    }

    private PersonName personName() {
        return new PersonName(firstName, middleName, lastName, suffix);
    }

    private static List<String> named(List<Long> ids, Map<Long, String> names) {
        return ids.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    private static List<Long> ids(String apartByBlanks) {
        return Arrays.stream(apartByBlanks.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
