package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A row of the view {@code transfer_list}; only read. */
@Entity
@Table(name = "transfer_list")
class TransferRow {
    @Id
    @Column(name = "transfer_id")
    private Long transferId;

    @Column(name = "enrollment_id")
    private long enrollmentId;

    @Column(name = "from_institution_id")
    private long fromInstitutionId;

    @Column(name = "from_institution")
    private String fromInstitution;

    @Column(name = "to_institution_id")
    private long toInstitutionId;

    @Column(name = "to_institution")
    private String toInstitution;

    @Column(name = "asked_institution_id")
    private long askedInstitutionId;

    @Enumerated(EnumType.STRING)
    private TransferReason reason;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requester_first_name")
    private String requesterFirstName;

    @Column(name = "requester_last_name")
    private String requesterLastName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Column(name = "closer_first_name")
    private String closerFirstName;

    @Column(name = "closer_last_name")
    private String closerLastName;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;

    @Column(name = "in_scope")
    private boolean inScope;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private String middleName;

    @Column(name = "last_name")
    private String lastName;

    private String suffix;

    @Column(name = "idoc_number")
    private String idocNumber;

    /** For JPA. */
    protected TransferRow() {}

    TransferSheet sheet(StaffProfile reader) {
        boolean open = state == TransferState.OPEN;
        return new TransferSheet(
                transferId,
                new TransferSheet.Subject(
                        enrollmentId, name(), Optional.ofNullable(idocNumber).orElse(""), inScope),
                new TransferSheet.Wish(fromInstitution, toInstitution, reason, requester(), requestedAt),
                closing(),
                new TransferSheet.Rights(
                        open && TransferRights.decides(reader, this),
                        open && TransferRights.withdraws(reader, this),
                        askedInstitutionId == fromInstitutionId));
    }

    /** Empty if the customer is neither in scope nor to be decided on. */
    private String name() {
        return lastName == null ? "" : new PersonName(firstName, middleName, lastName, suffix).full();
    }

    private String requester() {
        return PersonName.of(requesterFirstName, requesterLastName).full();
    }

    private TransferSheet.Closing closing() {
        return closedAt == null
                ? new TransferSheet.Closing(state, "", requestedAt, DeclineReason.NOT_GIVEN)
                : new TransferSheet.Closing(
                        state,
                        PersonName.of(closerFirstName, closerLastName).full(),
                        closedAt,
                        Optional.ofNullable(declineReason).orElse(DeclineReason.NOT_GIVEN));
    }

    long transferId() {
        return transferId;
    }

    long enrollmentId() {
        return enrollmentId;
    }

    long fromInstitutionId() {
        return fromInstitutionId;
    }

    long toInstitutionId() {
        return toInstitutionId;
    }

    long askedInstitutionId() {
        return askedInstitutionId;
    }

    long requestedBy() {
        return requestedBy;
    }

    boolean inScope() {
        return inScope;
    }
}
