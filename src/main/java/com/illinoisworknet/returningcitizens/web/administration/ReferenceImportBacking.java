package com.illinoisworknet.returningcitizens.web.administration;

import com.illinoisworknet.returningcitizens.reference.CsvTable;
import com.illinoisworknet.returningcitizens.reference.CsvText;
import com.illinoisworknet.returningcitizens.reference.FieldChange;
import com.illinoisworknet.returningcitizens.reference.ImportOutcome;
import com.illinoisworknet.returningcitizens.reference.ImportPlan;
import com.illinoisworknet.returningcitizens.reference.ImportStep;
import com.illinoisworknet.returningcitizens.reference.PlannedRow;
import com.illinoisworknet.returningcitizens.reference.ReferenceImportService;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.web.FieldProblem;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The page on which a file of institutions or offenses is looked at, line by line, and then imported as a whole. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects are references that can be written
public class ReferenceImportBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 200;

    @Inject
    ReferenceImportService imports;

    @Inject
    AskedReference asked;

    @Inject
    Texts texts;

    private final ImportForm form = new ImportForm();
    private FormProblems problems = FormProblems.none();
    private String csv = "";
    private String shown = "";
    private boolean whole;
    private boolean overtaken;
    private transient ImportPlan plan;

    /** Not found before anything is rendered if the address names no list. */
    public void load() {
        asked.kind();
    }

    /** Reads the file and shows what its import would do. */
    public void look() {
        csv = "";
        overtaken = false;
        problems = FormProblems.none();
        try {
            CsvText text = form.text();
            whole = form.isWhole();
            show(imports.plan(asked.kind(), CsvTable.of(asked.kind(), text), whole));
            csv = text.value();
        } catch (InvalidValueException refused) {
            problems =
                    FormProblems.of(texts.bundle(), "importReference", List.of(Problem.of("file", refused)), List.of());
        }
    }

    /** Imports what was shown; if it would do something else by now, that is shown first. */
    public void carryOut() {
        if (csv.isEmpty()) {
            return;
        }
        ImportOutcome outcome = imports.carryOut(asked.kind(), table(), whole, shown);
        if (outcome instanceof ImportOutcome.LookAgain again) {
            overtaken = true;
            show(again.plan());
        } else {
            asked.done("imported");
        }
    }

    private void show(ImportPlan found) {
        plan = found;
        shown = found.signature();
    }

    private CsvTable table() {
        return CsvTable.of(asked.kind(), new CsvText(csv));
    }

    /** Whether there is something to look at. */
    public boolean isRead() {
        return !csv.isEmpty();
    }

    /** Whether somebody else changed the list while this page was open. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What the import would do; asked only if there is something. */
    public ImportPlan getPlan() {
        if (plan == null) {
            plan = imports.plan(asked.kind(), table(), whole);
        }
        return plan;
    }

    /** How many rows it does this with, by the name of the step. */
    public long count(String step) {
        return getPlan().count(ImportStep.valueOf(step));
    }

    /** What is worth a look: refused lines first, and no row that stays as it is. */
    public List<PlannedRow> getRows() {
        return worthALook()
                .sorted(Comparator.comparing(PlannedRow::step))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** How many more there are than the page shows. */
    public long getMore() {
        return Math.max(0, worthALook().count() - MOST_SHOWN);
    }

    private Stream<PlannedRow> worthALook() {
        return getPlan().rows().stream().filter(row -> row.step() != ImportStep.UNCHANGED);
    }

    /** What happens to a row, or why not, one sentence each. */
    public List<String> details(PlannedRow row) {
        Stream<String> changes = row.changes().stream().map(this::sentence);
        Stream<String> refusals =
                FormProblems.of(texts.bundle(), "referenceRow", row.problems(), List.of()).errors().stream()
                        .map(FieldProblem::labelled);
        return Stream.concat(refusals, changes).toList();
    }

    private String sentence(FieldChange change) {
        String field = texts.sentence("referenceRow." + change.field(), List.of());
        return texts.sentence("importReference.change", List.of(field, told(change.before()), told(change.after())));
    }

    private String told(String text) {
        return text.isEmpty() ? texts.sentence("importReference.nothing", List.of()) : text;
    }

    /** This page. */
    public String getAddress() {
        return asked.address("import");
    }

    public String getListAddress() {
        return asked.listAddress();
    }

    /** The list as the address names it. */
    public String getOf() {
        return asked.of();
    }

    public ImportForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }
}
