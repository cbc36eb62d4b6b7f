package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds out what the import of a file would do to the rows that are there. Changes nothing. */
final class Planning {
    static final String VALID_FROM = "validFrom";
    static final String VALID_UNTIL = "validUntil";

    private final ReferenceKind kind;
    private final Choices counties;
    private final Map<String, ReferenceRow> there;
    private final Map<String, Long> lines = new HashMap<>();

    /**
     * For rows of a kind.
     *
     * @param counties of Illinois, by code
     */
    Planning(ReferenceKind kind, Choices counties, List<? extends ReferenceRow> rows) {
        this.kind = kind;
        this.counties = counties;
        this.there = rows.stream().collect(Collectors.toMap(row -> row.text().key(), Function.identity()));
    }

    /**
     * The plan for a file.
     *
     * @param lastDay from when on rows that the file lacks are not offered any more; {@link Validity#NO_END} to let them be
     */
    ImportPlan of(CsvTable file, LocalDate lastDay) {
        List<PlannedRow> planned = new ArrayList<>(
                file.lines().stream().map(line -> planned(line, file)).toList());
        planned.addAll(missing(lastDay));
        return new ImportPlan(planned);
    }

    private List<PlannedRow> missing(LocalDate lastDay) {
        return there.values().stream()
                .filter(row -> !lines.containsKey(row.text().key()))
                .filter(row -> row.text().validity().until().isAfter(lastDay))
                .sorted(Comparator.comparing(row -> row.text().label()))
                .map(row -> ended(row, lastDay))
                .toList();
    }

    private static PlannedRow ended(ReferenceRow row, LocalDate lastDay) {
        ReferenceText text = row.text();
        return new PlannedRow.Change(
                0, row.id(), text, text.with(text.validity().endedOn(lastDay)));
    }

    private PlannedRow planned(CsvLine line, CsvTable file) {
        if (line.isTorn()) {
            return new PlannedRow.Refusal(line.number(), "", List.of(Problem.of("", "importRow.torn")));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<ReferenceText> text = text(line, file, problems);
        text.ifPresent(wanted -> remember(wanted, line, problems));
        return problems.isEmpty() && text.isPresent()
                ? step(line, text.get())
                : new PlannedRow.Refusal(line.number(), line.label(), problems);
    }

    private PlannedRow step(CsvLine line, ReferenceText wanted) {
        ReferenceRow row = there.get(wanted.key());
        return row == null
                ? new PlannedRow.Addition(line.number(), wanted)
                : new PlannedRow.Change(line.number(), row.id(), row.text(), wanted);
    }

    private void remember(ReferenceText wanted, CsvLine line, List<Problem> problems) {
        Long first = lines.putIfAbsent(wanted.key(), line.number());
        if (first != null) {
            problems.add(Problem.of("", "importRow.twice", first));
        }
    }

    private Optional<ReferenceText> text(CsvLine line, CsvTable file, List<Problem> problems) {
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < kind.fields().size(); place++) {
            ReferenceField field = kind.fields().get(place);
            String cell = line.texts().get(place);
            value(field.property(), problems, () -> normalized(field, cell)).ifPresent(texts::add);
        }
        Optional<LocalDate> from = value(VALID_FROM, problems, () -> Validity.parseFrom(line.validFrom()));
        Optional<LocalDate> until = value(VALID_UNTIL, problems, () -> Validity.parseUntil(line.validUntil()));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        ReferenceText told = new ReferenceText(kind, texts, Validity.unlimited());
        return value(VALID_UNTIL, problems, () -> {
            Validity present = present(told);
            return told.with(new Validity(
                    file.tellsFrom() ? from.orElseThrow() : present.from(),
                    file.tellsUntil() ? until.orElseThrow() : present.until()));
        });
    }

    /** The dates that a row has already, which a file without such columns leaves as they are. */
    private Validity present(ReferenceText told) {
        return Optional.ofNullable(there.get(told.key()))
                .map(row -> row.text().validity())
                .orElseGet(Validity::unlimited);
    }

    private String normalized(ReferenceField field, String cell) {
        String text = field.normalized(cell);
        return field == ReferenceField.COUNTY ? county(text) : text;
    }

    private String county(String text) {
        return counties.meant(text)
                .map(Choice::code)
                .orElseThrow(() -> new InvalidValueException("referenceRow.noCounty"));
    }

    private static <T> Optional<T> value(String field, List<Problem> problems, Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (InvalidValueException refused) {
            problems.add(Problem.of(field, refused));
            return Optional.empty();
        }
    }
}
