package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one field after the other and collects every problem, so that staff see all of them at once. */
final class FieldReader {
    /** Longer than any list of choices that a person makes. */
    private static final int MOST_CHOICES = 200;

    private final TypedIntake typed;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    FieldReader(TypedIntake typed) {
        this.typed = typed;
    }

    /** The value of a field that must be filled in; nothing, and an error, if it is empty or wrong. */
    <T> Optional<T> required(IntakeField field, Function<String, T> parse) {
        if (!typed.has(field)) {
            error(field, "intake." + field.property() + ".missing");
            return Optional.empty();
        }
        return optional(field, parse);
    }

    /** The value of a field that may be empty. */
    <T> Optional<T> optional(IntakeField field, Function<String, T> parse) {
        if (!typed.has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(typed.text(field)));
        } catch (InvalidValueException refused) {
            errors.add(Problem.of(field.property(), refused));
            return Optional.empty();
        }
    }

    /** The codes of what was chosen in a field; an error if one is not on the list. */
    List<String> codes(IntakeField field, Choices choices) {
        List<String> chosen = typed.several(field);
        List<String> codes = chosen.stream()
                .flatMap(choice -> choices.meant(choice).stream())
                .map(Choice::code)
                .toList();
        if (codes.size() > MOST_CHOICES || codes.size() < chosen.size()) {
            error(field, "intake." + field.property() + ".unknown");
            return List.of();
        }
        return codes.stream().distinct().toList();
    }

    void error(IntakeField field, String key, Object... arguments) {
        errors.add(Problem.of(field.property(), key, arguments));
    }

    void warn(IntakeField field, String key, Object... arguments) {
        warnings.add(Problem.of(field.property(), key, arguments));
    }

    String text(IntakeField field) {
        return typed.text(field);
    }

    boolean has(IntakeField field) {
        return typed.has(field);
    }

    boolean clean() {
        return errors.isEmpty();
    }

    <T> IntakeReading<T> refused() {
        return new IntakeReading<>(inOrder(errors), inOrder(warnings), null);
    }

    <T> IntakeReading<T> accepted(T request) {
        return new IntakeReading<>(List.of(), inOrder(warnings), request);
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        List<String> order =
                Arrays.stream(IntakeField.values()).map(IntakeField::property).toList();
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> order.indexOf(problem.field())))
                .toList();
    }
}
