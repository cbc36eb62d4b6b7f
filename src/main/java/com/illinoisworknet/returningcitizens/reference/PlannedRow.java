package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.Problem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an import would do with one row. */
public sealed interface PlannedRow {
    /** The line of the file; 0 for a row that the file lacks. */
    long line();

    /** What the row is called. */
    String label();

    /** What happens to it. */
    ImportStep step();

    /** What is changed of it. */
    default List<FieldChange> changes() {
        return List.of();
    }

    /** Why it is refused. */
    default List<Problem> problems() {
        return List.of();
    }

    /** A row that is not there yet. */
    record Addition(long line, ReferenceText wanted) implements PlannedRow {
        @Override
        public String label() {
            return wanted.label();
        }

        @Override
        public ImportStep step() {
            return ImportStep.ADDED;
        }
    }

    /** A row that is there. */
    record Change(long line, long rowId, ReferenceText before, ReferenceText wanted) implements PlannedRow {
        @Override
        public String label() {
            return wanted.label();
        }

        @Override
        public ImportStep step() {
            if (before.equals(wanted)) {
                return ImportStep.UNCHANGED;
            }
            boolean onlyEnds =
                    before.texts().equals(wanted.texts()) && before.validity().endedBy(wanted.validity());
            return onlyEnds ? ImportStep.ENDED : ImportStep.CHANGED;
        }

        @Override
        public List<FieldChange> changes() {
            List<String> fields = Stream.concat(
                            wanted.kind().fields().stream().map(ReferenceField::property),
                            Stream.of(Planning.VALID_FROM, Planning.VALID_UNTIL))
                    .toList();
            List<String> old = ReferenceChanged.texts(before);
            List<String> fresh = ReferenceChanged.texts(wanted);
            return IntStream.range(0, fields.size())
                    .filter(place -> !old.get(place).equals(fresh.get(place)))
                    .mapToObj(place -> new FieldChange(fields.get(place), old.get(place), fresh.get(place)))
                    .toList();
        }
    }

    /** A line that is wrong. */
    record Refusal(long line, String label, List<Problem> problems) implements PlannedRow {
        /** Copies the problems. */
        public Refusal {
            problems = List.copyOf(problems);
        }

        @Override
        public ImportStep step() {
            return ImportStep.REFUSED;
        }
    }
}
