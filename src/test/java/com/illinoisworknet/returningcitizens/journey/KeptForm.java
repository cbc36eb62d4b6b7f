package com.illinoisworknet.returningcitizens.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form as it stood on a page once: what a tab could send whose scripts do not close it.
 *
 * @param action where it is sent
 * @param inputs its inputs by their names, and the button to press
 */
record KeptForm(String action, Map<String, String> inputs) {
    private static final String READ = """
            () => [...document.forms].map(form => [form.action, [...new FormData(form)].concat(
                [...form.querySelectorAll("[type=submit]")].slice(0, 1).map(button => [button.name, button.value]))])""";

    /** All forms of the page that a tab shows. */
    @SuppressWarnings("unchecked")
    static List<KeptForm> of(Page tab) {
        return ((List<List<Object>>) tab.evaluate(READ))
                .stream()
                        .map(form -> new KeptForm((String) form.get(0), inputs((List<List<String>>) form.get(1))))
                        .toList();
    }

    /** The mark of the sign-in that the form was made under. */
    String mark() {
        return inputs.getOrDefault("signIn.mark", "");
    }

    private static Map<String, String> inputs(List<List<String>> pairs) {
        return pairs.stream()
                .collect(Collectors.toMap(pair -> pair.get(0), pair -> pair.get(1), (first, second) -> second));
    }
}
