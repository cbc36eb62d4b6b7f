package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.staff.StaffAccountService;
import com.illinoisworknet.returningcitizens.staff.StaffPasswordReason;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import com.illinoisworknet.returningcitizens.web.customers.NextPage;
import com.illinoisworknet.returningcitizens.web.customers.ReasonField;
import com.illinoisworknet.returningcitizens.web.customers.ReasonForm;
import com.illinoisworknet.returningcitizens.web.customers.SlipBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page that asks before a staff member is given a temporary password, and then shows the slip. */
@Named
@RequestScoped
public class StaffPasswordBacking {
    private static final String SLIP = "/staff/slip";

    @Inject
    StaffAccountService staff;

    @Inject
    SlipBacking slip;

    @Inject
    Texts texts;

    @Inject
    NextPage next;

    @Inject
    AskedMember asked;

    private final ReasonField<StaffPasswordReason> reason =
            new ReasonField<>(StaffPasswordReason.class, StaffPasswordReason.NOT_GIVEN);
    private FormProblems problems = FormProblems.none();

    /** Not found before anything is rendered if they may not. */
    public void load() {
        asked.member();
    }

    /** Issues the password; the slip is rendered in this very answer. */
    public void issue() {
        try {
            Credentials credentials =
                    staff.issueTemporaryPassword(asked.member().accountId(), reason.chosen());
            slip.show(getName(), credentials);
            next.inThisAnswer(SLIP);
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refusal) {
            problems = ReasonField.problem(refusal.messageKey(), "staffPassword", texts);
        }
    }

    /** The reasons to choose from. */
    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    /** Whether the account opens to nobody now. */
    public boolean isLocked() {
        return asked.member().use().locked();
    }

    public String getName() {
        return asked.member().name().full();
    }

    public String getUsername() {
        return asked.member().username();
    }

    /** This page. */
    public String getAddress() {
        return asked.address("temporary-password");
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
