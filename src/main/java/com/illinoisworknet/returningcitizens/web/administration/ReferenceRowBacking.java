package com.illinoisworknet.returningcitizens.web.administration;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.ReferenceAdministrationService;
import com.illinoisworknet.returningcitizens.reference.ReferenceChange;
import com.illinoisworknet.returningcitizens.reference.ReferenceField;
import com.illinoisworknet.returningcitizens.reference.ReferenceKind;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.reference.ReferenceText;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import com.illinoisworknet.returningcitizens.web.Typed;
import com.illinoisworknet.returningcitizens.web.customers.Overtaken;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The page on which an institution or an offense is added, changed or ended. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects are references that can be written
public class ReferenceRowBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "referenceRow";

    @Inject
    ReferenceAdministrationService reference;

    @Inject
    ReferenceService lists;

    @Inject
    AskedReference asked;

    @Inject
    Texts texts;

    private final ReferenceForm form = new ReferenceForm();
    private final ReferenceForm seen = new ReferenceForm();
    private FormProblems problems = FormProblems.none();
    private Overtaken overtaken = new Overtaken("", List.of());

    /** Begins with what the row says, or with nothing. */
    public void load() {
        asked.kind();
        if (asked.namesRow()) {
            ReferenceText text = reference.find(asked.kind(), asked.row()).text();
            form.fill(text);
            seen.fill(text);
        }
    }

    /** Saves the row, or says all that is wrong with the form. */
    public void save() {
        problems = FormProblems.none();
        overtaken = new Overtaken("", List.of());
        Typed typed = new Typed();
        form.text(asked.kind(), typed).ifPresentOrElse(this::save, () -> show(typed.problems()));
    }

    private void save(ReferenceText wanted) {
        try {
            if (asked.namesRow()) {
                change(wanted);
            } else {
                reference.add(wanted);
                asked.done("saved");
            }
        } catch (NotFoundException none) {
            throw none;
        } catch (BusinessException refused) {
            show(List.of(Problem.of(field(refused), refused.messageKey())));
        }
    }

    private String field(BusinessException refused) {
        ReferenceField field = refused.messageKey().equals("referenceRow.noCounty")
                ? ReferenceField.COUNTY
                : asked.kind().key().get(0);
        return field.property();
    }

    private void change(ReferenceText wanted) {
        ReferenceText before = seen.text(asked.kind(), new Typed()).orElseThrow();
        if (reference.change(asked.row(), before, wanted) instanceof ReferenceChange.ChangedMeanwhile changed) {
            seen.fill(changed.present());
            overtaken = new Overtaken(texts.sentence("referenceRow.meanwhile", List.of()), rows());
        } else {
            asked.done("saved");
        }
    }

    private List<Overtaken.Row> rows() {
        Stream<String> fields = Stream.concat(
                asked.kind().fields().stream().map(ReferenceField::property), Stream.of("validFrom", "validUntil"));
        return fields.map(field -> new Overtaken.Row(
                        texts.sentence(PAGE + "." + field, List.of()), value(seen, field), value(form, field)))
                .toList();
    }

    private String value(ReferenceForm sheet, String field) {
        String text = Objects.requireNonNullElse(sheet.values().get(field), "");
        return field.equals(ReferenceField.COUNTY.property())
                ? lists.counties().find(text).map(Choice::label).orElse(text)
                : text;
    }

    private void show(List<Problem> errors) {
        problems = FormProblems.of(texts.bundle(), PAGE, errors, List.of());
    }

    /** Whether the row is an institution, else an offense. */
    public boolean isInstitution() {
        return asked.kind() == ReferenceKind.INSTITUTIONS;
    }

    /** Whether there is the row already. */
    public boolean isThere() {
        return asked.namesRow();
    }

    public List<Choice> getCounties() {
        return lists.counties().all();
    }

    /** This page. */
    public String getAddress() {
        return asked.namesRow() ? asked.address("row") + "&row=" + asked.row() : asked.address("row");
    }

    public String getListAddress() {
        return asked.listAddress();
    }

    /** The list as the address names it. */
    public String getOf() {
        return asked.of();
    }

    public Map<String, String> getForm() {
        return form.values();
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** What somebody else saved meanwhile. */
    public Overtaken getOvertaken() {
        return overtaken;
    }
}
