package com.illinoisworknet.returningcitizens.enrollment;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the customer list is filtered by, in codes: the one home of how a filter stands in an address. What has not the
 * form of a code is left out, so that an old or mistyped address filters less and never fails.
 */
public final class CustomerFilter {
    /** Enrolled customers. */
    public static final CustomerFilter NONE = new CustomerFilter(new EnumMap<>(CustomerFilterField.class));

    /** Enrolled customers, and those who exited. */
    public static final CustomerFilter ANY_STATUS = NONE.with(CustomerFilterField.STATUS, "ANY");

    private static final int MOST_CODES = 50;
    private static final String SEPARATOR = ",";

    private final Map<CustomerFilterField, SortedSet<String>> codes;

    private CustomerFilter(Map<CustomerFilterField, SortedSet<String>> codes) {
        this.codes = codes;
    }

    /**
     * Reads a filter.
     *
     * @param asked the value of a parameter by its name, empty for none; several codes apart by commas
     */
    public static CustomerFilter of(UnaryOperator<String> asked) {
        CustomerFilter filter = NONE;
        for (CustomerFilterField field : CustomerFilterField.values()) {
            String[] typed = asked.apply(field.parameter()).split(SEPARATOR);
            filter = filter.withAll(field, Arrays.asList(typed));
        }
        return filter;
    }

    /** Reads what {@link #address} writes. */
    public static CustomerFilter ofAddress(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : address.split("&")) {
            int sign = part.indexOf('=');
            parameters.putIfAbsent(part.substring(0, Math.max(0, sign)), part.substring(sign + 1));
        }
        return of(name -> parameters.getOrDefault(name, ""));
    }

    /** The parameters of an address, {@code "institution=3,7&msr=30"}, always in the same order; "" for none. */
    public String address() {
        return codes.entrySet().stream()
                .map(field -> field.getKey().parameter() + "=" + String.join(SEPARATOR, field.getValue()))
                .collect(joining("&"));
    }

    /** The same, by one more code; in place of the one there was, where there can be only one. */
    public CustomerFilter with(CustomerFilterField field, String code) {
        return withAll(field, List.of(code));
    }

    /** The same without this field. */
    public CustomerFilter without(CustomerFilterField field) {
        Map<CustomerFilterField, SortedSet<String>> fewer = copy();
        fewer.remove(field);
        return new CustomerFilter(fewer);
    }

    /** The same without this code of a field. */
    public CustomerFilter without(CustomerFilterField field, String code) {
        return keeping((one, other) -> one != field || !other.equals(code));
    }

    /** The same with those codes only that there are. */
    public CustomerFilter keeping(BiPredicate<CustomerFilterField, String> known) {
        CustomerFilter kept = NONE;
        for (CustomerFilterField field : codes.keySet()) {
            kept = kept.withAll(
                    field,
                    codes.get(field).stream()
                            .filter(code -> known.test(field, code))
                            .toList());
        }
        return kept;
    }

    /** The fields that filter, in order. */
    public List<CustomerFilterField> fields() {
        return List.copyOf(codes.keySet());
    }

    /** Whether this field filters. */
    public boolean has(CustomerFilterField field) {
        return codes.containsKey(field);
    }

    /** The codes of a field; none if it does not filter. */
    public List<String> codes(CustomerFilterField field) {
        return List.copyOf(codes.getOrDefault(field, Collections.emptySortedSet()));
    }

    /** The only or first code of a field; empty if it does not filter. */
    public Optional<String> code(CustomerFilterField field) {
        return codes(field).stream().findFirst();
    }

    /** The day of a field. */
    Optional<LocalDate> day(CustomerFilterField field) {
        return code(field).map(LocalDate::parse);
    }

    private CustomerFilter withAll(CustomerFilterField field, List<String> typed) {
        Map<CustomerFilterField, SortedSet<String>> more = copy();
        SortedSet<String> old = field.several() ? more.getOrDefault(field, new TreeSet<>()) : new TreeSet<>();
        Stream<String> fitting = typed.stream().filter(field::hasForm).limit(field.several() ? MOST_CODES : 1);
        SortedSet<String> all = new TreeSet<>(old);
        fitting.forEach(all::add);
        if (!all.isEmpty()) {
            more.put(field, Collections.unmodifiableSortedSet(all));
        }
        return new CustomerFilter(more);
    }

    private Map<CustomerFilterField, SortedSet<String>> copy() {
        return codes.isEmpty() ? new EnumMap<>(CustomerFilterField.class) : new EnumMap<>(codes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerFilter that && codes.equals(that.codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }

    @Override
    public String toString() {
        return address();
    }
}
