package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.staff.StaffListEntry;
import com.illinoisworknet.returningcitizens.web.AskedParts;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import com.illinoisworknet.returningcitizens.web.VisitorBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The page of a staff account. */
@Named
@RequestScoped
public class StaffMemberBacking {
    @Inject
    AskedMember asked;

    @Inject
    AskedParts parts;

    @Inject
    VisitorBacking visitor;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    /** Not found before anything is rendered if who looks does not answer for them. */
    public void load() {
        asked.member();
    }

    public StaffListEntry getMember() {
        return asked.member();
    }

    /** When the account was signed in to last, in words. */
    public String getLastSignIn() {
        return getMember().use().everSignedIn()
                ? UsDate.format(moments.day(getMember().use().lastSignIn()))
                : texts.sentence("staffList.never", List.of());
    }

    /** In what state the account is: active, unused, locked or deactivated. */
    public String getState() {
        if (!getMember().use().active()) {
            return "deactivated";
        }
        if (getMember().use().locked()) {
            return "locked";
        }
        return getMember().use().everSignedIn() ? "active" : "unused";
    }

    /** The shape beside that word. */
    public String getStateShape() {
        return getMember().use().shut() ? "stopped" : getState();
    }

    /** Whether who looks may remove their second factor. */
    public boolean isFactorRemovable() {
        return visitor.isAdministrator() && getMember().secondFactor();
    }

    /** A page about this member, by its name. */
    public String address(String page) {
        return asked.address(page);
    }

    /** What was done a moment ago, in words; empty if nothing was, or the address names something else. */
    public String getDone() {
        String done = parts.part("done");
        return Arrays.stream(StaffDeed.values())
                .filter(deed -> deed.name().equals(done))
                .map(deed -> texts.sentence("StaffDeed." + deed, List.of()))
                .findFirst()
                .orElse("");
    }
}
