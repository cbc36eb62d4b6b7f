package com.illinoisworknet.returningcitizens.web.account;

/** A new password as typed. */
public class ChoosePasswordForm {
    private String newPassword = "";

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
