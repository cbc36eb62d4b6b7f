package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.web.FormProblems;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stands in the Add Customer form, as typed: texts, codes of what was chosen, and which warnings staff said are
 * right.
 *
 * <p>The SSN stays in here only while the press that brought it is answered.
 */
public class AddCustomerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String institution = "";
    private String idocNumber = "";
    private String confirmIdocNumber = "";
    private String firstName = "";
    private String lastName = "";
    private String middleName = "";
    private String suffix = "";
    private String birthDate = "";
    private String msrDate = "";
    private String msrCounty = "";
    private String enrollmentDate = "";
    private boolean noFirstName;
    private ArrayList<String> commitmentCounties = new ArrayList<>();
    private ArrayList<String> offenses = new ArrayList<>();
    private final HashMap<String, Boolean> confirmed = new HashMap<>();
    private transient String ssn;
    private transient String confirmSsn;

    /** Takes the SSN out, so that neither session nor view state holds it. */
    void forgetSsn() {
        ssn = "";
        confirmSsn = "";
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private static ArrayList<String> codes(List<String> chosen) {
        return new ArrayList<>(Objects.requireNonNullElse(chosen, List.of()));
    }

    /** By field name, whether staff ticked that what the warning asks about is right. */
    /** Names of the fields whose warning staff said is right. */
    List<String> confirmedFields() {
        return confirmed.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Lets every warning ask again. */
    void askAnew(FormProblems problems) {
        problems.warnings().forEach(warning -> confirmed.remove(warning.field()));
    }

    public Map<String, Boolean> getConfirmed() {
        return confirmed;
    }

    public boolean isNoFirstName() {
        return noFirstName;
    }

    public void setNoFirstName(boolean noFirstName) {
        this.noFirstName = noFirstName;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = text(institution);
    }

    public String getIdocNumber() {
        return idocNumber;
    }

    public void setIdocNumber(String idocNumber) {
        this.idocNumber = text(idocNumber);
    }

    public String getConfirmIdocNumber() {
        return confirmIdocNumber;
    }

    public void setConfirmIdocNumber(String confirmIdocNumber) {
        this.confirmIdocNumber = text(confirmIdocNumber);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = text(firstName);
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = text(lastName);
    }

    public String getMiddleName() {
        return middleName;
    }

    public void setMiddleName(String middleName) {
        this.middleName = text(middleName);
    }

    public String getSuffix() {
        return suffix;
    }

    public void setSuffix(String suffix) {
        this.suffix = text(suffix);
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = text(birthDate);
    }

    public String getMsrDate() {
        return msrDate;
    }

    public void setMsrDate(String msrDate) {
        this.msrDate = text(msrDate);
    }

    public String getMsrCounty() {
        return msrCounty;
    }

    public void setMsrCounty(String msrCounty) {
        this.msrCounty = text(msrCounty);
    }

    public String getEnrollmentDate() {
        return enrollmentDate;
    }

    public void setEnrollmentDate(String enrollmentDate) {
        this.enrollmentDate = text(enrollmentDate);
    }

    public String getSsn() {
        return text(ssn);
    }

    public void setSsn(String ssn) {
        this.ssn = text(ssn);
    }

    public String getConfirmSsn() {
        return text(confirmSsn);
    }

    public void setConfirmSsn(String confirmSsn) {
        this.confirmSsn = text(confirmSsn);
    }

    public List<String> getCommitmentCounties() {
        return commitmentCounties;
    }

    public void setCommitmentCounties(List<String> commitmentCounties) {
        this.commitmentCounties = codes(commitmentCounties);
    }

    public List<String> getOffenses() {
        return offenses;
    }

    public void setOffenses(List<String> offenses) {
        this.offenses = codes(offenses);
    }
}
