package com.illinoisworknet.returningcitizens.web.customers;

import java.util.Objects;

/** What stands in the form with which an enrollment ends. */
public class ExitForm extends ReasonForm {
    private String exitDate = "";

    public String getExitDate() {
        return exitDate;
    }

    public void setExitDate(String exitDate) {
        this.exitDate = Objects.requireNonNullElse(exitDate, "");
    }
}
