package com.illinoisworknet.returningcitizens.web.administration;

import com.illinoisworknet.returningcitizens.reference.ReferenceField;
import com.illinoisworknet.returningcitizens.reference.ReferenceKind;
import com.illinoisworknet.returningcitizens.reference.ReferenceText;
import com.illinoisworknet.returningcitizens.reference.Validity;
import com.illinoisworknet.returningcitizens.web.Typed;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What stands in the form of a row of reference data, by the names of its fields. */
final class ReferenceForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FROM = "validFrom";
    private static final String UNTIL = "validUntil";

    private final HashMap<String, String> typed = new HashMap<>();

    void fill(ReferenceText text) {
        text.kind().fields().forEach(field -> typed.put(field.property(), text.text(field)));
        typed.put(FROM, text.validity().fromText());
        typed.put(UNTIL, text.validity().untilText());
    }

    /** As the page reads and writes it. */
    Map<String, String> values() {
        return typed;
    }

    /** What the row is to say, if nothing is wrong with what was typed. */
    Optional<ReferenceText> text(ReferenceKind kind, Typed form) {
        List<String> texts = new ArrayList<>();
        for (ReferenceField field : kind.fields()) {
            form.value(field.property(), typed(field.property()), field::normalized)
                    .ifPresent(texts::add);
        }
        Optional<LocalDate> from = form.value(FROM, typed(FROM), Validity::parseFrom);
        Optional<LocalDate> until = form.value(UNTIL, typed(UNTIL), Validity::parseUntil);
        if (!form.problems().isEmpty()) {
            return Optional.empty();
        }
        return form.value(UNTIL, typed(UNTIL), end -> new Validity(from.orElseThrow(), until.orElseThrow()))
                .map(validity -> new ReferenceText(kind, texts, validity));
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
