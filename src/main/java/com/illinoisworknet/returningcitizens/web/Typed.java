package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes values of what was typed into a form, and keeps what is wrong with it, field by field. */
public final class Typed {
    private final List<Problem> problems = new ArrayList<>();

    /** The value of a field; nothing if what was typed is none, which is a problem then. */
    public <T> Optional<T> value(String field, String typed, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(typed));
        } catch (InvalidValueException refused) {
            problems.add(Problem.of(field, refused));
            return Optional.empty();
        }
    }

    /** The same of a field that must not be blank. */
    public <T> Optional<T> required(String field, String typed, String missing, Function<String, T> parser) {
        if (typed.isBlank()) {
            refuse(field, missing);
            return Optional.empty();
        }
        return value(field, typed, parser);
    }

    /** Something is wrong with a field. */
    public void refuse(String field, String messageKey) {
        problems.add(Problem.of(field, messageKey));
    }

    /** What is wrong, in the order in which it was asked for; nothing if every value is there. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
