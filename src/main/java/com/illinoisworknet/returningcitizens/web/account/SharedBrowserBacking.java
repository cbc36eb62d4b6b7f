package com.illinoisworknet.returningcitizens.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** What the sign-in page says in a browser that several people use: why somebody was led there. */
@Named
@RequestScoped
public class SharedBrowserBacking {
    private boolean outdated;
    private String handed = "";

    /** Whether they pressed on a page from before the present sign-in. */
    public boolean isOutdated() {
        return outdated;
    }

    public void setOutdated(boolean outdated) {
        this.outdated = outdated;
    }

    /** {@code over} to a customer, or {@code back} to staff; else "". */
    public String getHanded() {
        return handed;
    }

    public void setHanded(String handed) {
        this.handed = Optional.ofNullable(handed).orElse("");
    }

    public boolean isHandedOver() {
        return "over".equals(handed);
    }

    public boolean isHandedBack() {
        return "back".equals(handed);
    }
}
