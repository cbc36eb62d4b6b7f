package com.illinoisworknet.returningcitizens.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of the pages in each language that is there, and who asks for them. */
final class TextBundles {
    private static final Path FOLDER = Path.of("src/main/resources/com/illinoisworknet/returningcitizens/web");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WEB = SOURCES.resolve("com/illinoisworknet/returningcitizens/web");
    private static final Pattern LIKE_KEY = Pattern.compile("\\w+(\\.\\w+)+");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED_IN_JAVA =
            Pattern.compile("(?:InvalidValueException|BusinessException|getString|sentence"
                    + "|Problem\\.of\\(\\s*(?:\"\\w*\"|[\\w.]+)\\s*,)\\(?\\s*\"([a-zA-Z]+(?:\\.\\w+)+)\"\\s*[,)]");

    private TextBundles() {}

    static Map<String, Properties> byLanguage() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("texts(_\\w+)?\\.properties"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(), TextBundles::read, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        var bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    /** Keys that stand in a place of the Java code where only a key can stand. */
    static Set<String> askedInJava() {
        return found(SOURCES, ASKED_IN_JAVA);
    }

    /** Strings of the pages' own code that look like a key of a page that the bundle knows. */
    static Set<String> likeKeysInWeb(Set<String> known) {
        var pages = known.stream().map(TextBundles::page).collect(Collectors.toSet());
        var strings = found(WEB, STRING);
        strings.removeIf(string -> !LIKE_KEY.matcher(string).matches() || !pages.contains(page(string)));
        return strings;
    }

    private static String page(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    /** Every string of the Java code. */
    static Set<String> stringsInJava() {
        return found(SOURCES, STRING);
    }

    private static Set<String> found(Path folder, Pattern pattern) {
        return sources(folder).stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextBundles::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
