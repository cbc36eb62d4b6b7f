package com.illinoisworknet.returningcitizens.web.account;

/** A new password as typed, and the one before it if the holder chose that one. */
public class ChoosePasswordForm {
    private String currentPassword = "";
    private String newPassword = "";

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
