package com.illinoisworknet.returningcitizens.it;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who may call which method of a service: the rows of {@code docs/security/rights.md} that begin with a method.
 *
 * @param callers by method, written as {@code Service.method(Type, Type)}, the {@link #CALLERS} who may call it
 * @param words by method, what it does, and why everybody may call it if everybody may
 */
public record ServiceRights(Map<String, Set<String>> callers, Map<String, String> words) {
    /** Who may call, in the order of the table's columns. */
    public static final List<String> CALLERS =
            List.of("anonymous", "must choose", "customer", "staff", "supervisor", "administrator", "auditor");

    private static final String YES = "✓";
    private static final int LAST = CALLERS.size() + 1;

    /** Reads the table. */
    public static ServiceRights read(String document) {
        Map<String, Set<String>> callers = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        rows(document).forEach(cells -> {
            callers.put(cells.get(0), marked(cells));
            words.put(cells.get(0), cells.get(LAST));
        });
        return new ServiceRights(callers, words);
    }

    /** The methods that others can call. */
    public static List<Method> methods(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    /** How the table writes a method. */
    public static String name(Class<?> service, Method method) {
        String types = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return "%s.%s(%s)".formatted(service.getSimpleName(), method.getName(), types);
    }

    /** A row as it must stand in the table, but for the words. */
    public static String row(String method, Set<String> callers) {
        Stream<String> marks = CALLERS.stream().map(caller -> callers.contains(caller) ? YES : "");
        return Stream.concat(Stream.of("`" + method + "`"), marks).collect(Collectors.joining(" | ", "| ", " | … |"));
    }

    private static Stream<List<String>> rows(String document) {
        return document.lines()
                .filter(line -> line.matches("\\| `\\w+\\.\\w+\\([^)]*\\)` \\|.*"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> Arrays.stream(cells)
                        .skip(1)
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList());
    }

    private static Set<String> marked(List<String> cells) {
        return IntStream.range(0, CALLERS.size())
                .filter(column -> cells.get(column + 1).equals(YES))
                .mapToObj(CALLERS::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
