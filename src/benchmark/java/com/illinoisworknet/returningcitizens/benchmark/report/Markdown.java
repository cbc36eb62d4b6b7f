package com.illinoisworknet.returningcitizens.benchmark.report;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A text in Markdown in the making. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown title(String title) {
        text.append("# ").append(title).append("\n\n");
        return this;
    }

    Markdown section(String title) {
        text.append("## ").append(title).append("\n\n");
        return this;
    }

    Markdown say(String paragraph) {
        text.append(paragraph).append("\n\n");
        return this;
    }

    /** A table; nothing if it has no rows. */
    Markdown table(List<String> head, Collection<List<String>> rows) {
        if (!rows.isEmpty()) {
            row(head);
            row(Collections.nCopies(head.size(), "---"));
            rows.forEach(this::row);
            text.append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString().strip() + "\n";
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
