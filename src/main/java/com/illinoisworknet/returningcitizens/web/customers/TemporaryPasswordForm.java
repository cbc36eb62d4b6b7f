package com.illinoisworknet.returningcitizens.web.customers;

import java.io.Serializable;

/** Why a temporary password is issued. */
public class TemporaryPasswordForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
