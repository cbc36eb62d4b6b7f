package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome;
import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts into words why a form with corrections is shown again. */
@RequestScoped
class CorrectionAnswer {
    @Inject
    Texts texts;

    @Inject
    ListNames names;

    @Inject
    AccountService accounts;

    @Inject
    Moments moments;

    /**
     * Shows the sheet again unless it was saved.
     *
     * @param page prefix of the page in the text bundle, under which the labels of the fields stand
     * @param fields the fields of the form, in its order
     * @return whether it was saved
     */
    boolean saved(CorrectionOutcome outcome, CorrectionSheet sheet, String page, List<IntakeField> fields) {
        if (outcome instanceof CorrectionOutcome.ToCorrect correct) {
            sheet.show(inWords(page, correct.errors(), correct.warnings()));
        } else if (outcome instanceof CorrectionOutcome.ChangedMeanwhile changed) {
            List<Overtaken.Row> rows = fields.stream()
                    .map(field -> row(page, field, changed.present(), sheet.typed()))
                    .toList();
            sheet.show(Overtaken.by(who(changed.change()), rows), changed.present());
        }
        return outcome instanceof CorrectionOutcome.Saved;
    }

    /** Shows the sheet again with why nothing was saved: at the number, if that is another customer's. */
    void refused(BusinessException refusal, CorrectionSheet sheet, String page) {
        boolean number = refusal.messageKey().equals("enrollment.numberTaken");
        String field = number ? IntakeField.IDOC_NUMBER.property() : "";
        sheet.show(inWords(page, List.of(Problem.of(field, refusal.messageKey())), List.of()));
    }

    private FormProblems inWords(String page, List<Problem> errors, List<Problem> warnings) {
        return FormProblems.of(texts.bundle(), page, errors, warnings);
    }

    private Overtaken.Row row(String page, IntakeField field, TypedIntake onFile, TypedIntake typed) {
        return new Overtaken.Row(
                texts.sentence(page + "." + field.property(), List.of()), value(field, onFile), value(field, typed));
    }

    private String value(IntakeField field, TypedIntake form) {
        return switch (field) {
            case COMMITMENT_COUNTIES, MSR_COUNTY -> names.counties(form.several(field));
            case OFFENSES ->
                String.join(
                        ", ",
                        names.offenses(
                                form.several(field).stream().map(Address::id).toList()));
            default -> form.text(field);
        };
    }

    private String who(Optional<LastChange> change) {
        return change.map(last -> texts.sentence(
                        "overtaken.by",
                        List.of(accounts.names(List.of(last.by())).get(0), when(last))))
                .orElseGet(() -> texts.sentence("overtaken.byImport", List.of()));
    }

    /** The time, and before it the day if that is not today. */
    private String when(LastChange change) {
        LocalDate day = moments.day(change.at());
        String time = moments.time(change.at());
        return day.equals(moments.today()) ? time : UsDate.format(day) + ", " + time;
    }
}
