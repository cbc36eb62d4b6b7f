package com.illinoisworknet.returningcitizens.web.customers;

import java.util.Objects;

/** Where a customer is to move, and why. */
public class TransferForm extends ReasonForm {
    private String institution = "";

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = Objects.requireNonNullElse(institution, "");
    }
}
