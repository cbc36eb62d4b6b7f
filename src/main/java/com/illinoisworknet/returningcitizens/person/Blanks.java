package com.illinoisworknet.returningcitizens.person;

import com.ibm.icu.text.UnicodeSetSpanner;

/** The white space around what was typed or pasted, no-break spaces, tabs and line breaks included. */
final class Blanks {
    private static final UnicodeSetSpanner ENDS = new UnicodeSetSpanner(NameCharacters.WHITE_SPACE);

    private Blanks() {}

    static String trimmed(String typed) {
        return ENDS.trim(typed).toString();
    }
}
