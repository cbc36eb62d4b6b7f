package com.illinoisworknet.returningcitizens.web.customers;

import static com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField.INSTITUTION;
import static com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField.MSR;
import static com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField.STATUS;

import com.illinoisworknet.returningcitizens.enrollment.CustomerFilter;
import com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField;
import com.illinoisworknet.returningcitizens.enrollment.CustomerStatus;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters of the customer list: what they offer, what is chosen, and the chips of what is on. */
@Named
@RequestScoped
public class CustomerFilterBacking {
    private static final Set<CustomerFilterField> IN_FRONT = Set.of(INSTITUTION, STATUS, MSR);

    @Inject
    AskedCustomers asked;

    @Inject
    FilterChoices choices;

    @Inject
    Texts texts;

    /** What was typed to search by. */
    public String getSearch() {
        return asked.typedSearch();
    }

    /** What a filter offers; in front what is chosen beyond that: several at once, or something that has ended. */
    public List<Choice> choices(CustomerFilterField field) {
        List<Choice> offered = choices.of(field);
        String chosen = asked.typed(field);
        boolean beyond = !chosen.isEmpty()
                && !offered.isEmpty()
                && offered.stream().noneMatch(choice -> choice.code().equals(chosen));
        return beyond
                ? Stream.concat(Stream.of(new Choice(chosen, labels(field))), offered.stream())
                        .toList()
                : offered;
    }

    private String labels(CustomerFilterField field) {
        return filter().codes(field).stream()
                .map(code -> choices.label(field, code))
                .collect(Collectors.joining(", "));
    }

    /** What is chosen or typed. */
    public String typed(CustomerFilterField field) {
        return asked.typed(field);
    }

    /** What is wrong with what was typed. */
    public FormProblems getProblems() {
        return FormProblems.of(texts.bundle(), "customerList", asked.problems(), List.of());
    }

    /** Whether the filters that stand behind <em>More filters</em> are to be seen. */
    public boolean isMore() {
        return !IN_FRONT.containsAll(filter().fields()) || !asked.problems().isEmpty();
    }

    /** The filters that are on. */
    public List<FilterChip> getChips() {
        List<FilterChip> chips = new ArrayList<>();
        if (!filter().has(STATUS)) {
            String enrolled = texts.bundle().getString("CustomerStatus." + CustomerStatus.ENROLLED);
            chips.add(new FilterChip(label(STATUS), enrolled, STATUS.parameter() + "=" + CustomerStatus.ENROLLED));
        }
        filter().fields().forEach(field -> filter().codes(field).stream()
                .filter(code -> field != STATUS || !code.equals("ANY"))
                .forEach(code -> chips.add(chip(field, code))));
        return List.copyOf(chips);
    }

    private FilterChip chip(CustomerFilterField field, String code) {
        return new FilterChip(label(field), choices.label(field, code), field.parameter() + "=" + code);
    }

    private String label(CustomerFilterField field) {
        return texts.bundle().getString("CustomerFilterField." + field);
    }

    private CustomerFilter filter() {
        return asked.query().filter();
    }
}
