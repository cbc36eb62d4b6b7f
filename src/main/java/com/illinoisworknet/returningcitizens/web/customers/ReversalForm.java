package com.illinoisworknet.returningcitizens.web.customers;

import java.util.Objects;

/** What stands in the form with which a match decision is reversed. */
public class ReversalForm extends ReasonForm {
    private String account = "";

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = Objects.requireNonNullElse(account, "");
    }
}
