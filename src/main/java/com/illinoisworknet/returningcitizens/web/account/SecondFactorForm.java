package com.illinoisworknet.returningcitizens.web.account;

/** What is typed to set a second factor up or to change it. */
public class SecondFactorForm extends CodeForm {
    private String currentPassword = "";

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }
}
