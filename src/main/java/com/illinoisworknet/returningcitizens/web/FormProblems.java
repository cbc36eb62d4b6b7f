package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.shared.Problem;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What a form has to say about what was typed, as ready sentences: errors stop, warnings ask once. Both lists stand in
 * the order of the page.
 */
public record FormProblems(List<FieldProblem> errors, List<FieldProblem> warnings) implements Serializable {
    /** Copies the lists. */
    public FormProblems {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** A form about which there is nothing to say. */
    public static FormProblems none() {
        return new FormProblems(List.of(), List.of());
    }

    /**
     * Puts problems into words. An argument that is a constant is said by its own key, {@code EnumName.CONSTANT}.
     *
     * @param text the text bundle; a field's label has the key {@code page.field}
     * @param page the page's prefix in the bundle
     * @param errors in the order of the page
     * @param warnings in the order of the page
     * @throws java.util.MissingResourceException if the bundle lacks a sentence or a label
     */
    public static FormProblems of(ResourceBundle text, String page, List<Problem> errors, List<Problem> warnings) {
        return new FormProblems(inWords(text, page, errors), inWords(text, page, warnings));
    }

    private static List<FieldProblem> inWords(ResourceBundle text, String page, List<Problem> problems) {
        return problems.stream().map(problem -> inWords(text, page, problem)).toList();
    }

    private static FieldProblem inWords(ResourceBundle text, String page, Problem problem) {
        var label = problem.field().isEmpty() ? "" : text.getString(page + "." + problem.field());
        var arguments = problem.arguments().stream()
                .map(argument -> inWords(text, argument))
                .toArray();
        var sentence = PageFunctions.format(text.getString(problem.messageKey()), arguments);
        return new FieldProblem(problem.field(), label, sentence);
    }

    private static Object inWords(ResourceBundle text, Object argument) {
        if (argument instanceof Enum<?> constant) {
            return text.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return argument;
    }

    /** Whether there is an error or a warning. */
    public boolean present() {
        return !errors.isEmpty() || !warnings.isEmpty();
    }

    /** The first error of a field, or "". */
    public String error(String field) {
        return sentenceFor(field, errors);
    }

    /** The first warning of a field, or "". */
    public String warning(String field) {
        return sentenceFor(field, warnings);
    }

    private static String sentenceFor(String field, List<FieldProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::sentence)
                .findFirst()
                .orElse("");
    }
}
