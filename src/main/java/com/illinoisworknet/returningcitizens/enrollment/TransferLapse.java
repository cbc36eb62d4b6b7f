package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** An enrollment that ends has no open request: it lapses in the same transaction. */
@ApplicationScoped
class TransferLapse {
    @Inject
    TransferRepository transfers;

    @Inject
    Scope scope;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    void on(@Observes CustomerExited exited) {
        lapse(exited.enrollmentId());
    }

    void on(@Observes EnrollmentVoided voided) {
        lapse(voided.enrollmentId());
    }

    private void lapse(long enrollmentId) {
        transfers.lockOpen(enrollmentId).filter(this::closes).ifPresent(this::tell);
    }

    private boolean closes(Transfer open) {
        return open.lapse(new LastChange(scope.profile().accountId(), clock.instant()));
    }

    private void tell(Transfer lapsed) {
        events.fire(new TransferLapsed(lapsed.id(), lapsed.enrollmentId(), lapsed.fromInstitutionId()));
    }
}
