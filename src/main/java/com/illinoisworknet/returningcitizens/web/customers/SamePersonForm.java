package com.illinoisworknet.returningcitizens.web.customers;

import java.util.Objects;

/** Why none of the accounts is the person's. */
public class SamePersonForm {
    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
