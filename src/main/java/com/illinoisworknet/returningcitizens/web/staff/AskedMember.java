package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.staff.StaffAccountService;
import com.illinoisworknet.returningcitizens.staff.StaffListEntry;
import com.illinoisworknet.returningcitizens.web.AskedParts;
import com.illinoisworknet.returningcitizens.web.customers.NextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The staff member whom the address of a request names; there from the beginning, also of a press. */
@RequestScoped
class AskedMember {
    @Inject
    StaffAccountService staff;

    @Inject
    AskedParts asked;

    @Inject
    NextPage next;

    private StaffListEntry member;

    /** @throws NotFoundException if there is none, or who asks does not answer for them */
    StaffListEntry member() {
        if (member == null) {
            member = staff.find(account());
        }
        return member;
    }

    /** @throws NotFoundException if the address names no account */
    long account() {
        try {
            return Long.parseLong(asked.part("account"));
        } catch (NumberFormatException e) {
            throw new NotFoundException("account in the address");
        }
    }

    /** A page about this member. */
    String address(String page) {
        return "/staff/" + page + "?account=" + account();
    }

    /** Leads to the member's page. */
    void back() {
        next.redirect(address("member"));
    }

    /** Leads to the member's page, which says what was done. */
    void done(StaffDeed deed) {
        next.redirect(address("member") + "&done=" + deed);
    }
}
