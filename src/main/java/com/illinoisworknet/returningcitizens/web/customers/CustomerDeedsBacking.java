package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeedsService;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the staff member may do to the customer whose page is open: only that is offered. */
@Named
@RequestScoped
public class CustomerDeedsBacking {
    /** Those with a place of their own on the page; all others stand under <em>More actions</em>. */
    private static final Set<CustomerDeed> PLACED =
            Set.of(CustomerDeed.CORRECT_IDENTITY, CustomerDeed.EDIT_ENROLLMENT, CustomerDeed.REVERSE_DECISION);

    @Inject
    CustomerDeedsService deeds;

    @Inject
    AskedAddress asked;

    @Inject
    Texts texts;

    private Set<CustomerDeed> allowed;

    @PostConstruct
    void find() {
        allowed = deeds.allowed(asked.enrollment());
    }

    /** A link to the page of a deed. */
    public record Link(String word, String address) {}

    /** Whether a deed, by its constant, may be done. */
    public boolean may(String deed) {
        return allowed.contains(CustomerDeed.valueOf(deed));
    }

    /** The page of a deed, by its constant. */
    public String address(String deed) {
        return Address.of(CustomerDeed.valueOf(deed), asked.enrollment());
    }

    /** The rare ones, in the order in which they are offered. */
    public List<Link> getMore() {
        return Arrays.stream(CustomerDeed.values())
                .filter(allowed::contains)
                .filter(deed -> !PLACED.contains(deed))
                .map(deed -> new Link(
                        texts.sentence("CustomerDeed." + deed, List.of()), Address.of(deed, asked.enrollment())))
                .toList();
    }

    /** What was done a moment ago, in words; empty if nothing was, or the address names something else. */
    public String getDone() {
        String done = asked.part("done");
        return Arrays.stream(CustomerDeed.values())
                .filter(deed -> deed.name().equals(done))
                .map(deed -> texts.sentence("customer.done." + deed, List.of()))
                .findFirst()
                .orElse("");
    }
}
