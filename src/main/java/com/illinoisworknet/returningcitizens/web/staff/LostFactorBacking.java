package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.signin.LostFactorReason;
import com.illinoisworknet.returningcitizens.signin.SecondFactorRemovalService;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import com.illinoisworknet.returningcitizens.web.customers.ReasonField;
import com.illinoisworknet.returningcitizens.web.customers.ReasonForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page that asks before the second factor of a staff member who lost it is removed. */
@Named
@RequestScoped
public class LostFactorBacking {
    @Inject
    SecondFactorRemovalService factors;

    @Inject
    AskedMember asked;

    @Inject
    Texts texts;

    private final ReasonField<LostFactorReason> reason =
            new ReasonField<>(LostFactorReason.class, LostFactorReason.NOT_GIVEN);
    private FormProblems problems = FormProblems.none();

    /** Leads to the member's page where there is nothing to remove. */
    public void load() {
        if (!asked.member().secondFactor()) {
            asked.back();
        }
    }

    /** Removes it; removed meanwhile, it is as wished. */
    public void remove() {
        try {
            factors.remove(asked.member().accountId(), reason.chosen());
            asked.done(StaffDeed.SECOND_FACTOR_REMOVED);
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refusal) {
            refuse(refusal);
        }
    }

    private void refuse(BusinessException refusal) {
        if (refusal.messageKey().equals("secondFactor.none")) {
            asked.done(StaffDeed.SECOND_FACTOR_REMOVED);
        } else {
            problems = ReasonField.problem(refusal.messageKey(), "lostFactor", texts);
        }
    }

    /** The reasons to choose from. */
    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    public String getName() {
        return asked.member().name().full();
    }

    public String getUsername() {
        return asked.member().username();
    }

    /** This page. */
    public String getAddress() {
        return asked.address("second-factor");
    }

    public String getMemberAddress() {
        return asked.address("member");
    }

    public ReasonForm getForm() {
        return reason.form();
    }

    public FormProblems getProblems() {
        return problems;
    }
}
