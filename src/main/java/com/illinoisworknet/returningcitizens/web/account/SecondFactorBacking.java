package com.illinoisworknet.returningcitizens.web.account;

import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.signin.AppKey;
import com.illinoisworknet.returningcitizens.signin.CodeOutcome;
import com.illinoisworknet.returningcitizens.signin.RecoveryCodes;
import com.illinoisworknet.returningcitizens.signin.SecondFactorService;
import com.illinoisworknet.returningcitizens.signin.SignInSession;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import com.illinoisworknet.returningcitizens.web.VisitorBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The page on which staff set up their second factor, make recovery codes, or turn it off. */
@Named
@RequestScoped
public class SecondFactorBacking {
    @Inject
    SecondFactorService factors;

    @Inject
    SignInSession session;

    @Inject
    VisitorBacking visitor;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private final CodeForm form = new CodeForm();
    private FormProblems problems = FormProblems.none();
    private List<String> recoveryCodes = List.of();

    /** Draws a secret for an app; pressed again, another one. */
    public String begin() {
        factors.begin();
        return "/second-factor?faces-redirect=true";
    }

    /** Takes the first code; the recovery codes stand in the answer and nowhere else. */
    public void confirm() {
        boolean asked = visitor.isMustSetUpSecondFactor();
        show(factors.confirm(form.getCode()));
        if (asked && !recoveryCodes.isEmpty()) {
            session.goOn(response());
        }
    }

    /** Makes new recovery codes, shown as the first ones are. */
    public void makeRecoveryCodes() {
        show(factors.newRecoveryCodes(form.getCode()));
    }

    /** Turns the second factor off; in a role that asks for one, another is to be set up at once. */
    public String turnOff() {
        CodeOutcome outcome = factors.turnOff(form.getCode());
        if (outcome != CodeOutcome.RIGHT) {
            tell(outcome);
            return "";
        }
        session.goOn(response());
        return "/second-factor?faces-redirect=true";
    }

    private void show(RecoveryCodes fresh) {
        recoveryCodes = fresh.codes();
        if (fresh.outcome() != CodeOutcome.RIGHT) {
            tell(fresh.outcome());
        }
    }

    private void tell(CodeOutcome outcome) {
        Problem problem = Problem.of("code", "secondFactor." + outcome);
        problems = FormProblems.of(texts.bundle(), "secondFactor", List.of(problem), List.of());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public CodeForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** Fresh recovery codes, to be shown once. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    /** The day since when a code is asked for; "" if none is. */
    public String getInUseSince() {
        return factors.inUseSince()
                .map(moment -> UsDate.format(LocalDate.ofInstant(moment, clock.getZone())))
                .orElse("");
    }

    public long getRecoveryCodesLeft() {
        return factors.recoveryCodesLeft();
    }

    /** The secret that waits for its app, to be typed; "" if none does. */
    public String getKey() {
        return factors.key().map(AppKey::key).orElse("");
    }

    /** The same as QR code, as the address of an image. */
    public String getQrCode() {
        return factors.key().map(key -> QrImage.of(key.address())).orElse("");
    }
}
