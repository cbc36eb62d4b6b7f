package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A list to choose from, in the order to be shown, and how people search it.
 *
 * <p>Any order of words, ignoring case, accents, blanks and dots: {@code dewitt} finds De Witt, {@code stclair} finds
 * St. Clair, {@code burglary 19-1} the offense.
 */
public record Choices(List<Choice> all) {
    /** Copies the list. */
    public Choices {
        all = List.copyOf(all);
    }

    /** The entry with this code. */
    public Optional<Choice> find(String code) {
        return all.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    /** Whether there is an entry with this code. */
    public boolean contains(String code) {
        return find(code).isPresent();
    }

    /**
     * The entry that somebody means: by its code, or by its whole label as people type it, if only one has it. A hand
     * faster than the list of choices leaves the words and no code.
     */
    public Optional<Choice> meant(String codeOrLabel) {
        String label = solid(codeOrLabel);
        List<Choice> named = all.stream()
                .filter(choice -> solid(choice.label()).equals(label))
                .toList();
        return find(codeOrLabel).or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    /** The entries that hold every typed word, those that begin with the text first. */
    public List<Choice> search(String typed) {
        String start = solid(typed);
        return all.stream()
                .filter(choice -> holds(choice.label(), typed))
                .sorted(Comparator.comparing(choice -> !solid(choice.label()).startsWith(start)))
                .toList();
    }

    /** Whether a label holds every typed word. */
    static boolean holds(String label, String typed) {
        return Arrays.stream(typed.strip().split("\\s+")).map(Choices::solid).allMatch(solid(label)::contains);
    }

    private static String solid(String text) {
        return NameFolding.fold(text).replaceAll("[^a-z0-9]", "");
    }
}
