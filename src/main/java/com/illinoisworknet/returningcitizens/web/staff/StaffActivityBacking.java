package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.staff.StaffAdministrationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page that asks before a staff account is deactivated, or activated again. */
@Named
@RequestScoped
public class StaffActivityBacking {
    @Inject
    StaffAdministrationService staff;

    @Inject
    AskedMember asked;

    /** Not found before anything is rendered if who looks does not answer for them. */
    public void load() {
        asked.member();
    }

    /** Deactivates the account; deactivated meanwhile, it is as wished. */
    public void deactivate() {
        staff.deactivate(asked.account());
        asked.done(StaffDeed.DEACTIVATED);
    }

    /** Lets it open again; active meanwhile, it is as wished. */
    public void reactivate() {
        staff.reactivate(asked.account());
        asked.done(StaffDeed.REACTIVATED);
    }

    public boolean isActive() {
        return asked.member().use().active();
    }

    public String getName() {
        return asked.member().name().full();
    }

    public String getUsername() {
        return asked.member().username();
    }

    /** This page. */
    public String getAddress() {
        return asked.address("activity");
    }

    public String getMemberAddress() {
        return asked.address("member");
    }
}
