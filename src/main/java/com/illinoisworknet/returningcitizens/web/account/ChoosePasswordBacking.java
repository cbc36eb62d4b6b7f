package com.illinoisworknet.returningcitizens.web.account;

import com.illinoisworknet.returningcitizens.account.OwnPasswordService;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.signin.SignInSession;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import com.illinoisworknet.returningcitizens.web.VisitorBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The page <em>Choose your password</em>. */
@Named
@RequestScoped
public class ChoosePasswordBacking {
    @Inject
    OwnPasswordService passwords;

    @Inject
    SignInSession session;

    @Inject
    VisitorBacking visitor;

    @Inject
    Texts texts;

    private final ChoosePasswordForm form = new ChoosePasswordForm();
    private FormProblems problems = FormProblems.none();
    private String idea;
    private boolean othersEnded;

    /** Takes the password; then the sign-in goes on, since only then all pages open. */
    public void choose() throws IOException {
        Optional<Problem> problem = visitor.isMustChoosePassword()
                ? passwords.choose(form.getNewPassword())
                : session.changePassword(form.getCurrentPassword(), form.getNewPassword());
        if (problem.isPresent()) {
            problems = FormProblems.of(texts.bundle(), "choosePassword", List.of(problem.get()), List.of());
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        session.goOn((HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + "/");
    }

    /** Signs the visitor out wherever else they are signed in. */
    public void endOthers() {
        session.endOthers((HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
        othersEnded = true;
    }

    public boolean isOthersEnded() {
        return othersEnded;
    }

    public ChoosePasswordForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** The fewest characters of a password. */
    public int getLeastLength() {
        return passwords.leastLength();
    }

    /** A passphrase to take over, another one at each look. */
    public String getIdea() {
        if (idea == null) {
            idea = passwords.passphraseIdea().words();
        }
        return idea;
    }
}
