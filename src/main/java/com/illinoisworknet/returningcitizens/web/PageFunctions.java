package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.reference.Choice;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Functions of the tag library: what a page needs said that the expression language cannot say. */
public final class PageFunctions {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.?!]) ");

    private PageFunctions() {}

    /** The label of a code among choices; the code itself if it is none of them, "" if nothing is chosen. */
    public static String label(List<Choice> choices, String code) {
        var chosen = Objects.requireNonNullElse(code, "");
        return choices.stream()
                .filter(choice -> choice.code().equals(chosen))
                .map(Choice::label)
                .findFirst()
                .orElse(chosen);
    }

    /** A sentence of the bundle with its placeholder filled in. */
    public static String format(String pattern, Object argument) {
        return format(pattern, new Object[] {argument});
    }

    static String format(String pattern, Object[] arguments) {
        return new MessageFormat(pattern).format(arguments);
    }

    /** The first sentence of a text, with its full stop. */
    public static String firstSentence(String text) {
        return END_OF_SENTENCE.split(text, 2)[0];
    }

    /** What follows the first sentence of a text, with the blank before it; "" if nothing does. */
    public static String afterFirstSentence(String text) {
        return text.substring(firstSentence(text).length());
    }
}
