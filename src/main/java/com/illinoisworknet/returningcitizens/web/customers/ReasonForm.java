package com.illinoisworknet.returningcitizens.web.customers;

import java.util.Objects;

/** What was chosen in a {@link ReasonField}. */
public class ReasonForm {
    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
