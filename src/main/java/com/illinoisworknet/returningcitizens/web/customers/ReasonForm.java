package com.illinoisworknet.returningcitizens.web.customers;

import java.util.Objects;

/** The reason for a decision on the candidates, chosen from a list. */
public class ReasonForm {
    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
