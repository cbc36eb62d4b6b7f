package com.illinoisworknet.returningcitizens.web.account;

import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.signin.CodeOutcome;
import com.illinoisworknet.returningcitizens.signin.ReturnAddress;
import com.illinoisworknet.returningcitizens.signin.SignInSession;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The page that asks for the code of the second factor, after the password. */
@Named
@RequestScoped
public class SecondFactorCodeBacking {
    @Inject
    SignInSession session;

    @Inject
    Texts texts;

    private final CodeForm form = new CodeForm();
    private FormProblems problems = FormProblems.none();
    private String from = "";

    /** Takes the code and goes on to the page that was wanted. */
    public void giveCode() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        CodeOutcome outcome = session.giveCode(form.getCode(), (HttpServletResponse) external.getResponse());
        if (outcome == CodeOutcome.RIGHT) {
            external.redirect(
                    external.getRequestContextPath() + ReturnAddress.safe(from).orElse("/"));
            return;
        }
        Problem problem = Problem.of("code", "secondFactorCode." + outcome);
        problems = FormProblems.of(texts.bundle(), "secondFactorCode", List.of(problem), List.of());
    }

    public CodeForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** The page that was wanted before; only followed if it is a path on this site. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = Optional.ofNullable(from).orElse("");
    }
}
