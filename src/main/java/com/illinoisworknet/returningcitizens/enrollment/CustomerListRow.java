package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A row of the view {@code customer_list}; only read. */
@Entity
@Table(name = "customer_list")
class CustomerListRow {
    private static final Duration NEW = Duration.ofHours(24);

    @Id
    @Column(name = "enrollment_id")
    private Long enrollmentId;

    @Column(name = "institution_id")
    private long institutionId;

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

    protected CustomerListRow() {}

    CustomerListEntry entry(Instant now) {
        return new CustomerListEntry(
                enrollmentId,
                new PersonName(firstName, middleName, lastName, suffix).lastFirst(),
                idocNumber,
                username,
                institutionName,
                enrolledOn,
                enrolledAt.plus(NEW).isAfter(now));
    }
}
