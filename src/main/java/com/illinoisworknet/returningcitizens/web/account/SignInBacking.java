package com.illinoisworknet.returningcitizens.web.account;

import com.illinoisworknet.returningcitizens.shared.Problem;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInBacking {
    @Inject
    SignInSession session;

    @Inject
    Texts texts;

    private final SignInForm form = new SignInForm();
    private FormProblems problems = FormProblems.none();
    private String from = "";
    private boolean expired;
    private boolean overtaken;

    /** Signs in and goes on to the page that was wanted. */
    public void signIn() throws IOException {
        List<Problem> missing = missing();
        if (!missing.isEmpty()) {
            problems = FormProblems.of(texts.bundle(), "signIn", missing, List.of());
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (session.begin(form.getUsername(), form.getPassword(), (HttpServletResponse) external.getResponse())) {
            external.redirect(
                    external.getRequestContextPath() + ReturnAddress.safe(from).orElse("/"));
        } else {
            refuse();
        }
    }

    /** Signs out who is signed in, so that somebody else can sign in. */
    public void signOutFirst() {
        session.end();
    }

    private void refuse() {
        String key = session.throttled(form.getUsername()) ? "signIn.throttled" : "signIn.refused";
        problems = FormProblems.of(texts.bundle(), "signIn", List.of(Problem.of("", key)), List.of());
    }

    private List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        if (form.getUsername().isBlank()) {
            missing.add(Problem.of("username", "signIn.username.missing"));
        }
        if (form.getPassword().isEmpty()) {
            missing.add(Problem.of("password", "signIn.password.missing"));
        }
        return missing;
    }

    public SignInForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** The page that was wanted before sign-in; only followed if it is a path on this site. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = Optional.ofNullable(from).orElse("");
    }

    /** Whether the visitor was led here because their session had ended. */
    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }

    /** Whether the visitor was led here because the password of their account was replaced. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public void setOvertaken(boolean overtaken) {
        this.overtaken = overtaken;
    }
}
