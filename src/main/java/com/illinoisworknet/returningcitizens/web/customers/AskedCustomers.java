package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerFilter;
import com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField;
import com.illinoisworknet.returningcitizens.enrollment.CustomerQuery;
import com.illinoisworknet.returningcitizens.enrollment.CustomerSort;
import com.illinoisworknet.returningcitizens.enrollment.SearchText;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.AskedParts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a request asks of the customer list: filters, order and page by its address, or by the filters that it sends.
 * What is typed to search by is taken only if it is sent: in an address it would stay in histories and logs.
 */
@RequestScoped
public class AskedCustomers {
    /** The name of the search box. */
    static final String SEARCH = "search";

    private static final Set<String> SIZES = Set.of("25", "50", "100");
    private static final int LONGEST_SHOWN = 100;
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    AskedParts parts;

    @Inject
    FilterChoices choices;

    private final List<Problem> problems = new ArrayList<>();
    private CustomerFilter filter;

    @PostConstruct
    void read() {
        filter = without(CustomerFilter.of(this::code).keeping(choices::knows), parts.part("remove"));
        if (SearchText.looksLikeSsn(sent())) {
            problems.add(Problem.of(SEARCH, "customerList.notBySsn"));
        }
    }

    CustomerQuery query() {
        return new CustomerQuery(filter, SearchText.of(sent()), CustomerSort.of(parts.part("sort")));
    }

    /** What was typed to search by, to be shown again; nothing of a Social Security number. */
    String typedSearch() {
        String sent = sent();
        return withoutSsn(sent.substring(0, Math.min(LONGEST_SHOWN, sent.length())));
    }

    private static String withoutSsn(String typed) {
        return SearchText.looksLikeSsn(typed) ? "" : typed;
    }

    /** What was typed where one types, else the code. */
    String typed(CustomerFilterField field) {
        boolean wrong = problems.stream().anyMatch(problem -> problem.field().equals(field.parameter()));
        return wrong
                ? withoutSsn(parts.part(field.parameter()))
                : String.join(
                        ",",
                        filter.codes(field).stream()
                                .map(code -> isDay(field) ? choices.label(field, code) : code)
                                .toList());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    int rows() {
        return Integer.parseInt(SIZES.contains(parts.part("rows")) ? parts.part("rows") : "25");
    }

    /** The number of the page, from 1. */
    int page() {
        String page = parts.part("page");
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }

    /** Sent by the form of the filters, so that the answer has another address than it should. */
    boolean isSentByFilters() {
        return isSent()
                && !FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
    }

    private String sent() {
        return isSent() && !query(request()).contains(SEARCH + "=") ? parts.part(SEARCH) : "";
    }

    private static boolean isSent() {
        return "POST".equals(request().getMethod());
    }

    private static String query(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getQueryString(), "");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static CustomerFilter without(CustomerFilter filter, String removed) {
        int sign = removed.indexOf('=');
        CustomerFilter rest = filter;
        for (CustomerFilterField field : CustomerFilterField.values()) {
            if (sign > 0 && field.parameter().equals(removed.substring(0, sign))) {
                rest = field == CustomerFilterField.STATUS
                        ? filter.with(field, "ANY")
                        : filter.without(field, removed.substring(sign + 1));
            }
        }
        return rest;
    }

    private String code(String parameter) {
        String typed = parts.part(parameter);
        boolean day = parameter.endsWith("From") || parameter.endsWith("To");
        return day && isTyped(typed) ? isoDay(parameter, typed) : typed;
    }

    /** Not a code: in an address, only what is surely meant for a day; in the form, whatever stands there. */
    private static boolean isTyped(String day) {
        boolean code = day.isBlank() || ISO_DAY.matcher(day).matches();
        return !code && (isSent() || day.contains("/"));
    }

    private String isoDay(String parameter, String typed) {
        try {
            return UsDate.parse(typed).toString();
        } catch (InvalidValueException e) {
            problems.add(Problem.of(parameter, e));
            return "";
        }
    }

    private static boolean isDay(CustomerFilterField field) {
        return field.parameter().endsWith("From") || field.parameter().endsWith("To");
    }
}
