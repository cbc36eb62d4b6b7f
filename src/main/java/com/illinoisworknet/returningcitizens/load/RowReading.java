package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.AccountTraits;
import com.illinoisworknet.returningcitizens.account.PasswordHash;
import com.illinoisworknet.returningcitizens.account.Username;
import com.illinoisworknet.returningcitizens.load.ReadRow.Loadable;
import com.illinoisworknet.returningcitizens.load.ReadRow.Refused;
import com.illinoisworknet.returningcitizens.load.ReadRow.RowKey;
import com.illinoisworknet.returningcitizens.load.ReadRow.SignInData;
import com.illinoisworknet.returningcitizens.load.Remark.Outcome;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.NamePart;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The reading of one row: a name or a username that cannot stand refuses the row, anything else that cannot is left out;
 * both are remarked.
 */
final class RowReading {
    private static final Pattern BETWEEN_NAMES = Pattern.compile(";");
    private static final List<Column> NAME_PARTS =
            List.of(Column.FIRST_NAME, Column.MIDDLE_NAME, Column.LAST_NAME, Column.SUFFIX);

    private final SourceRow row;
    private final Cells cells;
    private final Counties counties;
    private final LocalDate today;

    RowReading(SourceRow row, Counties counties, LocalDate today) {
        this.row = row;
        this.cells = new Cells(row);
        this.counties = counties;
        this.today = today;
    }

    ReadRow read(Supplier<String> digest) {
        if (!isWhole()) {
            return new Refused(cells.remarks());
        }
        Optional<Identity> who = name().map(this::identity);
        AccountTraits traits = traits();
        SignInData signIn = signIn();
        boolean refused = who.isEmpty() || cells.isRefused();
        return refused
                ? new Refused(cells.remarks())
                : new Loadable(
                        new RowKey(row.line(), row.text(Column.ACCOUNT_ID), row.shownId(), digest.get()),
                        who.get(),
                        traits,
                        signIn,
                        cells.remarks());
    }

    private boolean isWhole() {
        if (row.isTorn()) {
            cells.refuseRow(Reason.TORN);
        } else if (row.holdsLineBreak()) {
            cells.refuseRow(Reason.LINE_BREAK);
        } else if (!row.hasId()) {
            boolean blank = row.text(Column.ACCOUNT_ID).isEmpty();
            cells.refuse(Column.ACCOUNT_ID, blank ? Reason.MISSING : Reason.ID_FORM);
        }
        return !cells.isRefused();
    }

    private Optional<PersonName> name() {
        boolean oneName = hasFirstNameOnly();
        try {
            PersonName name = new PersonName(
                    oneName ? "" : row.text(Column.FIRST_NAME),
                    row.text(Column.MIDDLE_NAME),
                    row.text(oneName ? Column.FIRST_NAME : Column.LAST_NAME),
                    row.text(Column.SUFFIX));
            if (oneName) {
                cells.takeAsLastName(Column.FIRST_NAME);
            }
            return Optional.of(name);
        } catch (InvalidValueException e) {
            NAME_PARTS.forEach(this::refuseWrongPart);
            return Optional.empty();
        }
    }

    /** A person of one name has a last name, wherever the file puts it. */
    private boolean hasFirstNameOnly() {
        return row.text(Column.LAST_NAME).isEmpty()
                && !row.text(Column.FIRST_NAME).isEmpty();
    }

    private void refuseWrongPart(Column column) {
        if (!row.text(column).isEmpty()) {
            cells.value(column, row.text(column), NamePart::new, Outcome.REFUSED);
        } else if (column == Column.LAST_NAME && !hasFirstNameOnly()) {
            cells.refuse(column, Reason.MISSING);
        }
    }

    private Identity identity(PersonName name) {
        Identity named = Identity.of(name);
        Identity dated = birthDate().map(named::born).orElse(named);
        return cells.known(Column.SSN, SocialSecurityNumber::parse)
                .map(dated::with)
                .orElse(dated);
    }

    private Optional<BirthDate> birthDate() {
        Optional<BirthDate> born = cells.known(Column.BIRTH_DATE, text -> new BirthDate(LocalDate.parse(text)));
        boolean inFuture = born.filter(date -> date.value().isAfter(today)).isPresent();
        if (inFuture) {
            cells.leaveOut(Column.BIRTH_DATE, Reason.DATE_IN_FUTURE);
        }
        return inFuture ? Optional.empty() : born;
    }

    private AccountTraits traits() {
        AccountTraits named = AccountTraits.none().formerly(formerLastNames());
        AccountTraits numbered = cells.known(Column.IDOC_NUMBER, IdocNumber::parse)
                .map(named::with)
                .orElse(named);
        return numbered.inCounty(countyCode());
    }

    private List<String> formerLastNames() {
        return Arrays.stream(BETWEEN_NAMES.split(row.text(Column.FORMER_LAST_NAMES)))
                .filter(name -> !name.isBlank())
                .flatMap(name -> cells.value(Column.FORMER_LAST_NAMES, name, NamePart::new, Outcome.LEFT_OUT).stream())
                .map(NamePart::value)
                .distinct()
                .toList();
    }

    private String countyCode() {
        String typed = row.text(Column.COUNTY);
        Optional<String> code = typed.isEmpty() ? Optional.empty() : counties.code(typed);
        if (!typed.isEmpty() && code.isEmpty()) {
            cells.leaveOut(Column.COUNTY, Reason.COUNTY_UNKNOWN);
        }
        return code.orElse("");
    }

    private SignInData signIn() {
        String typed = row.text(Column.USERNAME);
        Optional<Username> username = typed.isEmpty()
                ? Optional.empty()
                : cells.value(Column.USERNAME, typed, Username::new, Outcome.REFUSED);
        Optional<PasswordHash> hash = cells.known(Column.PASSWORD_HASH, PasswordHash::new);
        return new SignInData(
                username.map(Username::value).orElse(""),
                hash.map(PasswordHash::value).orElse(""));
    }
}
