package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What holds for every page and tag file. */
class PagesTest {
    private static final int LEAST_PAGES = 40;
    private static final int LONGEST_PAGE = 100;
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String OUR_TAGS = "http://illinoisworknet.com/returning-citizens";
    private static final Set<String> READ_ALOUD_OR_SEEN = Set.of(
            "label",
            "hint",
            "heading",
            "placeholder",
            "title",
            "alt",
            "aria-label",
            "aria-description",
            "word",
            "what",
            "here",
            "headerText",
            "emptyMessage",
            "emptyMessageText",
            "summary",
            "itemLabel");
    private static final Set<String> SAYS_ITS_VALUE =
            Set.of("commandButton", "commandLink", "outputText", "outputLabel", "outputFormat", "button", "link");
    private static final String[] INPUTS = {
        "inputText",
        "inputSecret",
        "inputTextarea",
        "inputNumber",
        "inputMask",
        "password",
        "selectOneMenu",
        "selectOneRadio",
        "selectManyCheckbox",
        "selectManyMenu",
        "selectBooleanCheckbox",
        "autoComplete",
        "datePicker",
        "input",
        "select",
        "textarea"
    };

    private static final List<Page> PAGES = Page.all();

    @Test
    void allPagesAreSeen() {
        assertThat(PAGES).hasSizeGreaterThanOrEqualTo(LEAST_PAGES);
    }

    @Test
    void noPageHoldsWords() {
        var words = PAGES.stream()
                .flatMap(page -> page.texts().stream().filter(Page::isLiteral).map(text -> page + ": " + text));
        var attributes = PAGES.stream()
                .flatMap(page ->
                        page.elements().stream().flatMap(PagesTest::saying).map(attr -> page + ": " + attr));

        assertThat(Stream.concat(words, attributes)).isEmpty();
    }

    private static Stream<Attr> saying(Element element) {
        boolean saysItsValue = SAYS_ITS_VALUE.contains(element.getLocalName());
        return Page.attributes(element).stream()
                .filter(attr -> READ_ALOUD_OR_SEEN.contains(attr.getLocalName())
                        || saysItsValue && attr.getLocalName().equals("value"))
                .filter(attr -> Page.isLiteral(attr.getValue()));
    }

    @Test
    void noPageHoldsStyleOrScript() {
        assertThat(attributesWhere(attr -> attr.getLocalName().equals("style"))).isEmpty();
        assertThat(attributesWhere(attr -> attr.getLocalName().matches("on[a-z]+")))
                .isEmpty();
        assertThat(attributesWhere(attr -> attr.getValue().contains("javascript:")))
                .isEmpty();
        assertThat(elementsWhere(element -> element.getLocalName().equals("style")))
                .isEmpty();
        assertThat(elementsWhere(element -> element.getLocalName().equals("script") && !element.hasAttribute("src")))
                .isEmpty();
    }

    @Test
    void noPageIsLong() {
        assertThat(PAGES).allMatch(page -> page.lines().size() <= LONGEST_PAGE);
    }

    @Test
    void everyInputStandsInAFieldTag() {
        var outside = PAGES.stream().filter(page -> !page.isTag()).flatMap(page -> page.named(INPUTS).stream()
                .filter(element -> !element.getAttribute("type").equals("hidden"))
                .map(element -> page + ": " + element.getTagName()));

        assertThat(outside).isEmpty();
    }

    @Test
    void formsWithFieldsGiveTheirFieldsPlainIds() {
        var forms = elementsWhere(element -> element.getLocalName().equals("form")
                && !element.getNamespaceURI().equals(HTML)
                && element.getElementsByTagNameNS(OUR_TAGS, "field").getLength() > 0
                && !element.getAttribute("prependId").equals("false"));

        assertThat(forms).isEmpty();
    }

    @Test
    void everyTableReadsItsRowsFromTheDatabase() {
        var tables = elementsWhere(element -> element.getLocalName().equals("dataTable"));
        var notLazy = elementsWhere(element -> element.getLocalName().equals("dataTable")
                && !element.getAttribute("lazy").equals("true"));

        assertThat(tables).isNotEmpty();
        assertThat(notLazy).isEmpty();
    }

    @Test
    void noPageUsesTheAjaxThatNoncesBreak() {
        var ajax = elementsWhere(element -> element.getLocalName().equals("ajax")
                && element.getNamespaceURI().equals("jakarta.faces.core"));

        assertThat(ajax).isEmpty();
    }

    @Test
    void onlyTheLayoutIsAnHtmlDocument() {
        var documents =
                PAGES.stream().filter(page -> !page.named("html").isEmpty()).map(Page::toString);

        assertThat(documents).containsExactly("WEB-INF/templates/layout.xhtml");
    }

    private static Collection<String> elementsWhere(Predicate<Element> wanted) {
        return PAGES.stream()
                .flatMap(page ->
                        page.elements().stream().filter(wanted).map(element -> page + ": " + element.getTagName()))
                .toList();
    }

    private static Collection<String> attributesWhere(Predicate<Attr> wanted) {
        return PAGES.stream()
                .flatMap(page -> page.elements().stream()
                        .flatMap(element -> Page.attributes(element).stream())
                        .filter(wanted)
                        .map(attr -> page + ": " + attr))
                .toList();
    }
}
