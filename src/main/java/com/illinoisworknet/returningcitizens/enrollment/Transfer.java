package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.LastChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A request to move a customer to another institution. Once closed it stays as it is. To approve is to move the customer,
 * which only the database can do across the scopes of two institutions ({@link TransferRepository#approve}).
 */
@Entity
@Table(name = "transfer")
class Transfer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "enrollment_id")
    private long enrollmentId;

    @Column(name = "from_institution_id")
    private long fromInstitutionId;

    @Column(name = "to_institution_id")
    private long toInstitutionId;

    @Column(name = "asked_institution_id")
    private long askedInstitutionId;

    @Enumerated(EnumType.STRING)
    private TransferReason reason;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;

    @Version
    private long version;

    /** For JPA. */
    protected Transfer() {}

    /** Asks the other institution for a customer of this one to move there. */
    static Transfer request(Enrollment enrollment, TransferWish wish, LastChange request) {
        Transfer transfer = open(wish, request);
        transfer.enrollmentId = enrollment.id();
        transfer.fromInstitutionId = enrollment.institutionId();
        transfer.askedInstitutionId = wish.toInstitutionId();
        return transfer;
    }

    /** Asks the institution that a customer is at for them to move to this one. */
    static Transfer requestHere(LiveEnrollment known, TransferWish wish, LastChange request) {
        Transfer transfer = open(wish, request);
        transfer.enrollmentId = known.enrollmentId();
        transfer.fromInstitutionId = known.institutionId();
        transfer.askedInstitutionId = known.institutionId();
        return transfer;
    }

    private static Transfer open(TransferWish wish, LastChange request) {
        Transfer transfer = new Transfer();
        transfer.toInstitutionId = wish.toInstitutionId();
        transfer.reason = wish.reason();
        transfer.requestedBy = request.by();
        transfer.requestedAt = request.at();
        transfer.state = TransferState.OPEN;
        return transfer;
    }

    boolean isTo(long institutionId) {
        return toInstitutionId == institutionId;
    }

    /** Says no; answers whether it was still open. */
    boolean decline(DeclineReason why, LastChange closing) {
        boolean closes = close(TransferState.DECLINED, closing);
        declineReason = closes ? why : declineReason;
        return closes;
    }

    /** Takes it back; answers whether it was still open. */
    boolean withdraw(LastChange closing) {
        return close(TransferState.WITHDRAWN, closing);
    }

    /** There is nothing to move any more; answers whether it was still open. */
    boolean lapse(LastChange closing) {
        return close(TransferState.LAPSED, closing);
    }

    private boolean close(TransferState to, LastChange closing) {
        if (state != TransferState.OPEN) {
            return false;
        }
        state = to;
        closedBy = closing.by();
        closedAt = closing.at();
        return true;
    }

    boolean wasRequestedBy(long staffAccountId) {
        return requestedBy == staffAccountId;
    }

    TransferState state() {
        return state;
    }

    long id() {
        return id;
    }

    long enrollmentId() {
        return enrollmentId;
    }

    long fromInstitutionId() {
        return fromInstitutionId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transfer that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Transfer.class.hashCode();
    }
}
