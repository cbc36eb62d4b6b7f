package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.load.Remark.Outcome;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes values of the cells of one row, and keeps the remarks on those of which none can be made. */
final class Cells {
    private final SourceRow row;
    private final List<Remark> remarks = new ArrayList<>();

    Cells(SourceRow row) {
        this.row = row;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    boolean isRefused() {
        return remarks.stream().anyMatch(Remark::isRefusal);
    }

    /** The value of a cell; nothing if it is blank, or left out as none. */
    <T> Optional<T> known(Column column, Function<String, T> parser) {
        String text = row.text(column);
        return text.isEmpty() ? Optional.empty() : value(column, text, parser, Outcome.LEFT_OUT);
    }

    /** The value of a text; nothing if it is none, with a remark that says so. */
    <T> Optional<T> value(Column column, String text, Function<String, T> parser, Outcome otherwise) {
        try {
            return Optional.of(parser.apply(text));
        } catch (InvalidValueException e) {
            remark(column.header(), otherwise, Reason.of(e.messageKey()));
        } catch (DateTimeParseException e) {
            remark(column.header(), otherwise, Reason.DATE_FORM);
        }
        return Optional.empty();
    }

    void refuseRow(Reason reason) {
        remark("", Outcome.REFUSED, reason);
    }

    void refuse(Column column, Reason reason) {
        remark(column.header(), Outcome.REFUSED, reason);
    }

    void leaveOut(Column column, Reason reason) {
        remark(column.header(), Outcome.LEFT_OUT, reason);
    }

    void takeAsLastName(Column column) {
        remark(column.header(), Outcome.TAKEN_AS_LAST_NAME, Reason.ONE_NAME);
    }

    private void remark(String column, Outcome outcome, Reason reason) {
        remarks.add(new Remark(row.line(), row.shownId(), column, outcome, reason));
    }
}
