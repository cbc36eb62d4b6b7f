package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Imports institutions or offenses from a CSV file: first shows what would change, then changes all of it or nothing. */
@Stateless
@RolesAllowed(Role.STATE_ADMINISTRATOR)
public class ReferenceImportService {
    @Inject
    ReferenceRepository rows;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * What the import would do.
     *
     * @param file of this kind
     * @param whole whether the file is the whole list: rows that it lacks end today
     */
    public ImportPlan plan(ReferenceKind kind, CsvTable file, boolean whole) {
        LocalDate lastDay = whole ? LocalDate.now(clock) : Validity.NO_END;
        return new Planning(kind, counties(), rows.all(kind)).of(file, lastDay);
    }

    /**
     * Carries the import out, in one transaction, if it still does what was shown; fires {@link ReferenceImported}, and an
     * event for each row.
     *
     * @param shown the signature of the plan that was shown
     */
    public ImportOutcome carryOut(ReferenceKind kind, CsvTable file, boolean whole, String shown) {
        rows.hold(kind);
        ImportPlan plan = plan(kind, file, whole);
        if (!plan.possible() || !plan.signature().equals(shown)) {
            return new ImportOutcome.LookAgain(plan);
        }
        plan.rows().forEach(row -> carryOut(kind, row));
        rows.flush();
        events.fire(new ReferenceImported(
                kind.name(),
                plan.count(ImportStep.ADDED),
                plan.count(ImportStep.CHANGED),
                plan.count(ImportStep.ENDED)));
        return new ImportOutcome.Done(plan);
    }

    private void carryOut(ReferenceKind kind, PlannedRow row) {
        if (row instanceof PlannedRow.Addition addition) {
            events.fire(ReferenceAdded.of(rows.add(addition.wanted())));
        } else if (row instanceof PlannedRow.Change change && change.step() != ImportStep.UNCHANGED) {
            rows.find(kind, change.rowId()).orElseThrow().take(change.wanted());
            events.fire(ReferenceChanged.of(change.rowId(), change.before(), change.wanted()));
        }
    }

    private Choices counties() {
        List<Choice> inIllinois = rows.counties().stream()
                .filter(County::inIllinois)
                .map(County::choice)
                .toList();
        return new Choices(inIllinois);
    }
}
