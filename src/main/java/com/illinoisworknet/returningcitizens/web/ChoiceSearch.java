package com.illinoisworknet.returningcitizens.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds choices by words: each word typed stands somewhere in the label; labels that begin with it come first. */
final class ChoiceSearch {
    private static final int LONGEST_LIST = 150;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Choice> choices;

    ChoiceSearch(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    List<String> codes(String typed) {
        var wanted = folded(typed);
        return choices.stream()
                .filter(choice -> fits(folded(choice.label()), wanted))
                .sorted(Comparator.comparing(choice -> !folded(choice.label()).startsWith(wanted)))
                .limit(LONGEST_LIST)
                .map(Choice::value)
                .toList();
    }

    private static boolean fits(String label, String wanted) {
        return words(wanted).allMatch(label::contains);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(BLANKS.split(text));
    }

    private static String folded(String text) {
        var apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
