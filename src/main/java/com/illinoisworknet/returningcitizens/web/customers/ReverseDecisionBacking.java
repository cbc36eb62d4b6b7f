package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reversal.Proposal;
import com.illinoisworknet.returningcitizens.reversal.ReversalOutcome;
import com.illinoisworknet.returningcitizens.reversal.ReversalPress;
import com.illinoisworknet.returningcitizens.reversal.ReversalReason;
import com.illinoisworknet.returningcitizens.reversal.ReversalService;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The page that shows what reversing a match decision does, and asks before it is done. */
@Named
@RequestScoped
public class ReverseDecisionBacking {
    private static final CustomerDeed DEED = CustomerDeed.REVERSE_DECISION;
    private static final String ACCOUNT = "account";

    @Inject
    ReversalService reversals;

    @Inject
    AskedCustomer asked;

    @Inject
    AskedAddress address;

    @Inject
    SlipBacking slip;

    @Inject
    NextPage next;

    @Inject
    ListNames names;

    @Inject
    Texts texts;

    private final ReversalForm form = new ReversalForm();
    private final ReasonField<ReversalReason> reason =
            new ReasonField<>(ReversalReason.class, ReversalReason.NOT_GIVEN, form);
    private FormProblems problems = FormProblems.none();
    private Proposal proposal;

    /** Not found if there is no decision that they may reverse. */
    public void load() {
        proposal();
    }

    /** Read when it is first needed; if the decision that the address names was reversed before, nothing is to be done. */
    private Proposal proposal() {
        if (proposal == null) {
            proposal = reversals.propose(asked.enrollment());
            leaveIfReversedBefore();
        }
        return proposal;
    }

    private void leaveIfReversedBefore() {
        String seen = address.part("decision");
        if (!seen.isEmpty() && !seen.equals(Long.toString(proposal.decision().id()))) {
            asked.done(DEED);
        }
    }

    /** Reverses the decision, or says all that is wrong with the form. */
    public void reverse() {
        List<Problem> errors = new ArrayList<>();
        if (form.getAccount().isEmpty()) {
            errors.add(Problem.of(ACCOUNT, "reverseDecision.accountMissing"));
        }
        if (reason.isBlank()) {
            errors.add(Problem.of("reason", "reverseDecision.reasonMissing"));
        }
        if (errors.isEmpty()) {
            press();
        } else {
            show(errors);
        }
    }

    private void press() {
        long decision = proposal().decision().id();
        try {
            follow(reversals.reverse(
                    asked.enrollment(), new ReversalPress(decision, Address.id(form.getAccount()), reason.chosen())));
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refused) {
            show(List.of(Problem.of(ACCOUNT, refused.messageKey())));
        }
    }

    private void follow(ReversalOutcome outcome) {
        if (outcome instanceof ReversalOutcome.MovedToNew moved) {
            slip.showNewAccount(moved.name(), asked.enrollment(), moved.credentials());
            next.inThisAnswer(SlipBacking.PAGE);
        } else {
            asked.done(DEED);
        }
    }

    private void show(List<Problem> errors) {
        problems = FormProblems.of(texts.bundle(), "reverseDecision", errors, List.of());
    }

    /** What reversing it does, in words. */
    public ReversalWords getWords() {
        return new ReversalWords(proposal(), getUsername(), texts);
    }

    /** Whether there is an account to move the enrollment to. */
    public boolean isPossible() {
        return proposal().possible();
    }

    /** Those that it can be moved to. */
    public List<Choice> getAccounts() {
        return getWords().accounts();
    }

    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    public String getName() {
        return asked.customer().account().name().full();
    }

    public String getUsername() {
        return asked.customer().account().username();
    }

    public String getIdocNumber() {
        return asked.customer().stay().idocNumber();
    }

    public String getInstitution() {
        return names.institution(asked.customer().stay().institutionId());
    }

    /** This page, for the decision that it shows. */
    public String getAddress() {
        return Address.of(DEED, asked.enrollment()) + "&decision="
                + proposal().decision().id();
    }

    public String getCustomerAddress() {
        return Address.customer(asked.enrollment());
    }

    public ReversalForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }
}
