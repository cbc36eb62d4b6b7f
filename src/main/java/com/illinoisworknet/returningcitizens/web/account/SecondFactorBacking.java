package com.illinoisworknet.returningcitizens.web.account;

import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.signin.AppKey;
import com.illinoisworknet.returningcitizens.signin.CodeOutcome;
import com.illinoisworknet.returningcitizens.signin.RecoveryCodes;
import com.illinoisworknet.returningcitizens.signin.SecondFactorService;
import com.illinoisworknet.returningcitizens.signin.SignInSession;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
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
    Texts texts;

    @Inject
    Moments moments;

    private final SecondFactorForm form = new SecondFactorForm();
    private FormProblems problems = FormProblems.none();
    private List<String> recoveryCodes = List.of();
    private String inUseSince = "";
    private long recoveryCodesLeft;
    private String key = "";
    private String qrCode = "";

    @PostConstruct
    void load() {
        inUseSince = factors.inUseSince()
                .map(moment -> UsDate.format(moments.day(moment)))
                .orElse("");
        recoveryCodesLeft = factors.recoveryCodesLeft();
        factors.key().ifPresent(this::show);
    }

    private void show(AppKey waiting) {
        key = waiting.key();
        qrCode = QrImage.of(waiting.address());
    }

    /** Draws a secret for an app; pressed again, another one. */
    public String begin() {
        factors.begin();
        return "/second-factor?faces-redirect=true";
    }

    /** Takes the first code; the recovery codes stand in the answer and nowhere else. */
    public void confirm() {
        show(factors.confirm(form.getCode(), form.getCurrentPassword()));
        if (!recoveryCodes.isEmpty()) {
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
        String field = outcome.isOfPassword() ? "currentPassword" : "code";
        Problem problem = Problem.of(field, "secondFactor." + outcome);
        problems = FormProblems.of(texts.bundle(), "secondFactor", List.of(problem), List.of());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public SecondFactorForm getForm() {
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
        return inUseSince;
    }

    public long getRecoveryCodesLeft() {
        return recoveryCodesLeft;
    }

    /** The secret that waits for its app, to be typed; "" if none does. */
    public String getKey() {
        return key;
    }

    /** The same as QR code, as the address of an image. */
    public String getQrCode() {
        return qrCode;
    }
}
