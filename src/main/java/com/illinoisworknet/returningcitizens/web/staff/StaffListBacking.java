package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.staff.StaffAccountService;
import com.illinoisworknet.returningcitizens.staff.StaffListEntry;
import com.illinoisworknet.returningcitizens.web.AskedParts;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** The list of staff. What is searched for stands in the address, so that the page can be kept and opened again. */
@Named
@RequestScoped
public class StaffListBacking {
    private static final int LONGEST_SEARCH = 100;

    @Inject
    StaffAccountService staff;

    @Inject
    AskedParts asked;

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    private String search;
    private StaffListModel model;
    private long total;

    @PostConstruct
    void load() {
        String typed = asked.part("name");
        search = typed.substring(0, Math.min(LONGEST_SEARCH, typed.length())).strip();
        model = new StaffListModel(staff, search);
        total = staff.count(search);
    }

    /** The list as the table reads it. */
    public LazyDataModel<StaffListEntry> getModel() {
        return model;
    }

    /** The rows that the table shows, for the cards on a phone. */
    public List<StaffListEntry> getCards() {
        return model.page();
    }

    /** How many there are to see. */
    public long getTotal() {
        return total;
    }

    /** A part of a name or username; "" for all. */
    public String getSearch() {
        return search;
    }

    /** This page, with what it was searched by. */
    public String getAddress() {
        return search.isEmpty() ? "/staff" : "/staff?name=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    /** When the account was signed in to last, in words. */
    public String lastSignIn(StaffListEntry member) {
        return member.use().everSignedIn()
                ? UsDate.format(moments.day(member.use().lastSignIn()))
                : texts.sentence("staffList.never", List.of());
    }

    /** Nothing that is typed to search by is wrong. */
    public FormProblems getProblems() {
        return FormProblems.none();
    }
}
