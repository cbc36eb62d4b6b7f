package com.illinoisworknet.returningcitizens.web.account;

/** A code of the second factor as typed. */
public class CodeForm {
    private String code = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
