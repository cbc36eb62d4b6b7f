package com.illinoisworknet.returningcitizens.load;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a row is refused, or a cell left out; in words for state IT, which say nothing of the person. */
enum Reason {
    TORN("", "the row has more or fewer cells than the header"),
    LINE_BREAK(
            "",
            "a cell holds a line break; if a quotation mark is missing, the lines that follow were read as part of it"),
    MISSING("", "it is blank"),
    ID_FORM("", "it is not 1 to 64 letters, digits, periods, underscores or dashes"),
    ID_TWICE("", "a row above has the same account_id"),
    USERNAME_TAKEN("", "somebody else has it"),
    USERNAME_KEPT("", "the account keeps the username that it has"),
    USERNAME_FORM(
            "username.format", "it is not a Latin letter and 1 to 59 letters, digits, periods, underscores, dashes"),
    PASSWORD_HASH_FORM("passwordHash.format", "it is no hash that Jakarta Security wrote with PBKDF2"),
    ONE_NAME("", "it is the only name, and a person of one name has a last name"),
    NAME_BLANK("namePart.blank", "it holds no letter"),
    NAME_TOO_LONG("namePart.tooLong", "it is longer than 60 characters"),
    NAME_DIGIT("namePart.digit", "it holds a digit"),
    NAME_CHARACTER("namePart.character", "it holds a character that no name has"),
    DATE_FORM("", "it is no day of the calendar in the form 1980-12-31"),
    DATE_TOO_EARLY("birthDate.tooEarly", "it lies before 1900"),
    DATE_IN_FUTURE("", "it lies in the future"),
    SSN_FORM("socialSecurityNumber.format", "it is not nine digits"),
    SSN_ITIN("socialSecurityNumber.itin", "it is a taxpayer number of the IRS, no Social Security number"),
    SSN_NEVER_ASSIGNED("socialSecurityNumber.neverAssigned", "it is a number that is never assigned"),
    SSN_PLACEHOLDER(
            "socialSecurityNumber.placeholder", "it stands for a number that is not known, as 111-11-1111 does"),
    IDOC_NUMBER_FORM("idocNumber.format", "it is not a letter and five digits"),
    COUNTY_UNKNOWN("", "it is no county of Illinois");

    private static final Map<String, Reason> BY_KEY = Arrays.stream(values())
            .filter(reason -> !reason.key.isEmpty())
            .collect(Collectors.toMap(reason -> reason.key, Function.identity()));

    private final String key;
    private final String words;

    Reason(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /**
     * The reason of a refused value's message key.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Reason of(String messageKey) {
        if (!BY_KEY.containsKey(messageKey)) {
            throw new IllegalArgumentException("No reason for " + messageKey + ".");
        }
        return BY_KEY.get(messageKey);
    }

    String words() {
        return words;
    }
}
