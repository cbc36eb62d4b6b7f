package com.illinoisworknet.returningcitizens.web.customers;

import java.util.Objects;

/** Why a temporary password is issued. */
public class TemporaryPasswordForm {

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
