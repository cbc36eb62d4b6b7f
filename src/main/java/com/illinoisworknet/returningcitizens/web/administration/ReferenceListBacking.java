package com.illinoisworknet.returningcitizens.web.administration;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.reference.ReferenceAdministrationService;
import com.illinoisworknet.returningcitizens.reference.ReferenceEntry;
import com.illinoisworknet.returningcitizens.reference.ReferenceField;
import com.illinoisworknet.returningcitizens.reference.ReferenceKind;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.model.LazyDataModel;

/** The lists of institutions and of offenses. Which one, and what is searched for, stands in the address. */
@Named
@RequestScoped
public class ReferenceListBacking {
    private static final int LONGEST_SEARCH = 100;

    @Inject
    ReferenceAdministrationService reference;

    @Inject
    ReferenceService lists;

    @Inject
    AskedReference asked;

    @Inject
    Texts texts;

    private String search;
    private ReferenceListModel model;
    private Choices counties;

    @PostConstruct
    void load() {
        String typed = asked.part("name", "");
        search = typed.substring(0, Math.min(LONGEST_SEARCH, typed.length())).strip();
        model = new ReferenceListModel(reference.find(asked.kind(), search));
    }

    /** The list as the table reads it. */
    public LazyDataModel<ReferenceEntry> getModel() {
        return model;
    }

    /** The rows that the table shows, for the cards on a phone. */
    public List<ReferenceEntry> getCards() {
        return model.page();
    }

    public long getTotal() {
        return model.count(Map.of());
    }

    /** A part of what a row says; "" for all. */
    public String getSearch() {
        return search;
    }

    /** The list as the bundle and the address name it: institutions or offenses. */
    public String getOf() {
        return asked.of();
    }

    /** The lists to choose from. */
    public List<Choice> getKinds() {
        return Arrays.stream(ReferenceKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .map(kind -> new Choice(kind, texts.sentence("referenceList." + kind, List.of())))
                .toList();
    }

    /** What a row says beside what it is called. */
    public String details(ReferenceEntry entry) {
        ReferenceKind kind = entry.text().kind();
        return kind.fields().stream()
                .filter(field -> !kind.key().contains(field))
                .map(field -> value(field, entry.text().text(field)))
                .collect(Collectors.joining(", "));
    }

    private String value(ReferenceField field, String text) {
        return field == ReferenceField.COUNTY
                ? counties().find(text).map(Choice::label).orElse(text)
                : text;
    }

    private Choices counties() {
        if (counties == null) {
            counties = lists.counties();
        }
        return counties;
    }

    /** From when to when forms offer it, in words. */
    public String validity(ReferenceEntry entry) {
        String from = entry.text().validity().fromText();
        String until = entry.text().validity().untilText();
        Stream<String> parts = Stream.of(
                from.isEmpty() ? "" : texts.sentence("referenceList.from", List.of(from)),
                until.isEmpty() ? "" : texts.sentence("referenceList.until", List.of(until)));
        String said = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return said.isEmpty() ? texts.sentence("referenceList.always", List.of()) : said;
    }

    /** This page, with what it was searched by. */
    public String getAddress() {
        String address = asked.listAddress();
        return search.isEmpty() ? address : address + "&name=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    /** Without what it was searched by. */
    public String getListAddress() {
        return asked.listAddress();
    }

    public String getAddAddress() {
        return asked.address("row");
    }

    public String getImportAddress() {
        return asked.address("import");
    }

    /** The page of a row. */
    public String rowAddress(long row) {
        return getAddAddress() + "&row=" + row;
    }

    /** What was done a moment ago, in words; empty if nothing was, or the address names something else. */
    public String getDone() {
        String done = asked.part("done", "");
        return List.of("saved", "imported").contains(done)
                ? texts.sentence("referenceList.done." + done, List.of())
                : "";
    }

    /** Nothing that is typed to search by is wrong. */
    public FormProblems getProblems() {
        return FormProblems.none();
    }
}
