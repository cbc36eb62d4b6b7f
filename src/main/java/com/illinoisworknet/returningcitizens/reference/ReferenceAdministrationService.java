package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Institutions and offenses, as the state administrator keeps them. A row ends; none is ever deleted. */
@Stateless
@RolesAllowed(Role.STATE_ADMINISTRATOR)
public class ReferenceAdministrationService {
    @Inject
    ReferenceRepository rows;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The rows of a kind that hold every word, ended ones too, by what they are called; all for "". A few hundred at
     * most, so they are read as a whole.
     *
     * @param search as {@link Choices#search} takes it
     */
    public List<ReferenceEntry> find(ReferenceKind kind, String search) {
        LocalDate today = LocalDate.now(clock);
        return rows.all(kind).stream()
                .filter(row -> Choices.holds(String.join(" ", row.text().texts()), search))
                .map(row -> entry(row, today))
                .toList();
    }

    /**
     * One row.
     *
     * @throws NotFoundException if there is none
     */
    public ReferenceEntry find(ReferenceKind kind, long id) {
        return entry(row(kind, id), LocalDate.now(clock));
    }

    /**
     * Adds a row; fires {@link ReferenceAdded}. Asked for twice, it is added once.
     *
     * @throws BusinessException {@code referenceRow.taken} if there is one that is called so, {@code
     *     referenceRow.noCounty}
     */
    public void add(ReferenceText wanted) {
        rows.hold(wanted.kind());
        requireCounty(wanted);
        Optional<? extends ReferenceRow> called = called(wanted);
        if (called.isPresent() && !called.get().text().equals(wanted)) {
            throw new BusinessException("referenceRow.taken");
        }
        if (called.isEmpty()) {
            events.fire(ReferenceAdded.of(rows.add(wanted)));
        }
    }

    /**
     * Changes a row, also its first day and its end; fires {@link ReferenceChanged}. Asked for twice, it is done once.
     *
     * @param seen what the form showed when it was opened
     * @throws NotFoundException if there is no such row
     * @throws BusinessException {@code referenceRow.taken} if another row is called so, {@code referenceRow.noCounty}
     */
    public ReferenceChange change(long id, ReferenceText seen, ReferenceText wanted) {
        rows.hold(wanted.kind());
        ReferenceRow row = row(wanted.kind(), id);
        ReferenceText present = row.text();
        if (present.equals(wanted)) {
            return new ReferenceChange.Saved();
        }
        if (!present.equals(seen)) {
            return new ReferenceChange.ChangedMeanwhile(present);
        }
        requireCounty(wanted);
        if (called(wanted).filter(other -> other.id() != id).isPresent()) {
            throw new BusinessException("referenceRow.taken");
        }
        row.take(wanted);
        rows.flush();
        events.fire(ReferenceChanged.of(id, present, wanted));
        return new ReferenceChange.Saved();
    }

    private void requireCounty(ReferenceText wanted) {
        boolean known = wanted.kind() != ReferenceKind.INSTITUTIONS
                || rows.counties().stream()
                        .filter(County::inIllinois)
                        .anyMatch(county -> county.choice().code().equals(wanted.text(ReferenceField.COUNTY)));
        if (!known) {
            throw new BusinessException("referenceRow.noCounty");
        }
    }

    private Optional<? extends ReferenceRow> called(ReferenceText text) {
        return rows.all(text.kind()).stream()
                .filter(row -> row.text().key().equals(text.key()))
                .findFirst();
    }

    private ReferenceRow row(ReferenceKind kind, long id) {
        return rows.find(kind, id).orElseThrow(() -> new NotFoundException("row of reference data"));
    }

    private static ReferenceEntry entry(ReferenceRow row, LocalDate today) {
        ReferenceText text = row.text();
        return new ReferenceEntry(row.id(), text, text.validity().covers(today));
    }
}
