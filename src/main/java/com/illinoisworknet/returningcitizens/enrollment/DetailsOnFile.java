package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What of an enrollment can be edited, as it is kept: {@link EnrollmentDetails}. */
@Embeddable
class DetailsOnFile {
    @Column(name = "idoc_number")
    private String idocNumber;

    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;

    @Column(name = "msr_date")
    private LocalDate msrDate;

    @Column(name = "msr_county_code")
    private String msrCountyCode;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "enrollment_commitment_county", joinColumns = @JoinColumn(name = "enrollment_id"))
    @Column(name = "county_code")
    private Set<String> commitmentCounties = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "enrollment_offense", joinColumns = @JoinColumn(name = "enrollment_id"))
    @Column(name = "offense_id")
    private Set<Long> offenseIds = new HashSet<>();

    /** Takes other details; of the sets only what changes is written. */
    void take(EnrollmentDetails details) {
        idocNumber = details.idocNumber().value();
        enrolledOn = details.enrolledOn();
        msrDate = details.release().date();
        msrCountyCode = details.release().countyCode().isEmpty()
                ? null
                : details.release().countyCode();
        commitmentCounties.retainAll(details.sentence().countyCodes());
        commitmentCounties.addAll(details.sentence().countyCodes());
        offenseIds.retainAll(details.sentence().offenseIds());
        offenseIds.addAll(details.sentence().offenseIds());
    }

    EnrollmentDetails details() {
        return new EnrollmentDetails(
                idocNumber(),
                enrolledOn,
                new NewEnrollment.Release(msrDate, msrCountyCode()),
                new NewEnrollment.Sentence(commitmentCounties, offenseIds));
    }

    IdocNumber idocNumber() {
        return new IdocNumber(idocNumber);
    }

    LocalDate enrolledOn() {
        return enrolledOn;
    }

    LocalDate msrDate() {
        return msrDate;
    }

    /** Where the release will be served; empty if not known. */
    String msrCountyCode() {
        return msrCountyCode == null ? "" : msrCountyCode;
    }

    Set<String> commitmentCounties() {
        return Set.copyOf(commitmentCounties);
    }

    Set<Long> offenseIds() {
        return Set.copyOf(offenseIds);
    }
}
