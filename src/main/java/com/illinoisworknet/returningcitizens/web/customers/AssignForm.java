package com.illinoisworknet.returningcitizens.web.customers;

import java.util.Objects;

/** Whom staff chose to assign. */
public class AssignForm {
    private String staff = "";

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = Objects.requireNonNullElse(staff, "");
    }
}
