package com.illinoisworknet.returningcitizens.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One file of the webapp, taken apart for the tests of the pages. */
record Page(Path path, List<String> lines, List<Element> elements, List<String> texts) {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    static List<Page> all() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path file) {
        try {
            var page =
                    new Page(WEBAPP.relativize(file), Files.readAllLines(file), new ArrayList<>(), new ArrayList<>());
            page.take(parse(file));
            return page;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    private static Document parse(Path file) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private void take(Node node) {
        if (node instanceof Element element) {
            elements.add(element);
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            texts.add(node.getNodeValue().strip());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            take(child);
        }
    }

    /** Whether the page is a tag file, which may hold inputs. */
    boolean isTag() {
        return path.startsWith("WEB-INF/tags");
    }

    String source() {
        return String.join("\n", lines);
    }

    /** The elements of one tag, however its name space is bound. */
    List<Element> named(String... localNames) {
        return elements.stream()
                .filter(element -> List.of(localNames).contains(element.getLocalName()))
                .toList();
    }

    static List<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        List<Attr> list = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            list.add((Attr) attributes.item(i));
        }
        return list;
    }

    /** Whether a text has letters outside of expressions. */
    static boolean isLiteral(String text) {
        return EXPRESSION.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
