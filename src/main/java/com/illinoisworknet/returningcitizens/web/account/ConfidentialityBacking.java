package com.illinoisworknet.returningcitizens.web.account;

import com.illinoisworknet.returningcitizens.signin.ConfidentialityNotice;
import com.illinoisworknet.returningcitizens.signin.ReturnAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;

/** The page on which staff confirm the confidentiality notice. */
@Named
@RequestScoped
public class ConfidentialityBacking {
    @Inject
    ConfidentialityNotice notice;

    private String from = "";

    /** Confirms, and goes on to the page that was wanted. */
    public void confirm() throws IOException {
        notice.confirm();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(
                external.getRequestContextPath() + ReturnAddress.safe(from).orElse("/"));
    }

    /** The page that was wanted; only followed if it is a path on this site. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = Objects.requireNonNullElse(from, "");
    }
}
