package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.IntakeLists;
import com.illinoisworknet.returningcitizens.intake.IntakeListsService;
import com.illinoisworknet.returningcitizens.reference.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The lists of the Add Customer form, read once a request. */
@Named
@RequestScoped
public class IntakeListsBacking {
    @Inject
    IntakeListsService service;

    private IntakeLists lists;

    @PostConstruct
    void load() {
        lists = service.current();
    }

    IntakeLists current() {
        return lists;
    }

    /** The institutions that the staff member may enroll for. */
    public List<Choice> getInstitutions() {
        return lists.institutions().all();
    }

    public List<Choice> getCounties() {
        return lists.counties().all();
    }

    /** The counties of Illinois, and <em>Outside Illinois</em>. */
    public List<Choice> getMsrCounties() {
        return lists.msrCounties().all();
    }

    public List<Choice> getOffenses() {
        return lists.offenses().all();
    }
}
