package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.matching.DecisionOnFile;
import com.illinoisworknet.returningcitizens.reversal.ReversalService;
import com.illinoisworknet.returningcitizens.reversal.StandingDecision;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The match decision behind the customer whose page is open. */
@Named
@RequestScoped
public class CustomerDecisionBacking {
    @Inject
    ReversalService reversals;

    @Inject
    AccountService accounts;

    @Inject
    AskedAddress asked;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    private StandingDecision standing;

    @PostConstruct
    void find() {
        standing = reversals.decision(asked.enrollment()).orElse(null);
    }

    /** Whether somebody had to decide. */
    public boolean isPresent() {
        return standing != null;
    }

    /** What was decided. */
    public String getWhat() {
        String key = standing.decision().samePerson() ? "customer.decision.samePerson" : "customer.decision.none";
        return texts.sentence(key, List.of());
    }

    /** What was shown. */
    public String getCompared() {
        String likeliest = texts.sentence("likelihood." + CandidateCard.likelihood(standing.likeliest()), List.of());
        return texts.sentence("customer.decision.shown", List.of(standing.shown(), likeliest));
    }

    /** Who decided when, and until when they may reverse it. */
    public String getBy() {
        String by = by(standing.decision());
        return standing.reversible() && standing.limited()
                ? texts.sentence("customer.decision.until", List.of(by, moments.dateAndTime(standing.until())))
                : by;
    }

    /** Whether who looks may reverse it. */
    public boolean isReversible() {
        return standing.reversible();
    }

    public String getAddress() {
        return Address.of(CustomerDeed.REVERSE_DECISION, asked.enrollment());
    }

    private String by(DecisionOnFile decision) {
        String name = String.join("", accounts.names(List.of(decision.decidedBy())));
        return texts.sentence("customer.decision.when", List.of(name, moments.dateAndTime(decision.decidedAt())));
    }
}
