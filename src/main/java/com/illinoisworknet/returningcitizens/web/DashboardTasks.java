package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.enrollment.CustomerTask;
import com.illinoisworknet.returningcitizens.enrollment.CustomerTaskService;
import com.illinoisworknet.returningcitizens.intake.DraftService;
import com.illinoisworknet.returningcitizens.intake.WaitingDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What waits for a staff member, in words; what there is nothing of is left out. */
@RequestScoped
class DashboardTasks {
    private static final String LIST = "/groups/returning-citizens";
    private static final String TRANSFERS = LIST + "/transfers";
    private static final Map<CustomerTask.Kind, String> ADDRESSES = Map.of(
            CustomerTask.Kind.TRANSFERS_TO_DECIDE,
            TRANSFERS,
            CustomerTask.Kind.TRANSFERS_ASKED_FOR,
            TRANSFERS,
            CustomerTask.Kind.PASSWORDS_EXPIRING,
            LIST + "?account=TEMPORARY_PASSWORD_NOT_USED",
            CustomerTask.Kind.RELEASES,
            LIST + "?msr=30");

    @Inject
    DraftService drafts;

    @Inject
    CustomerTaskService customers;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    List<DashboardTask> all() {
        List<DashboardTask> tasks = new ArrayList<>();
        List<WaitingDraft> unfinished = drafts.waiting();
        if (!unfinished.isEmpty()) {
            tasks.add(task("DRAFTS", unfinished.size(), draft(unfinished.get(0)), form(unfinished.get(0))));
        }
        customers.tasks().stream().map(this::task).forEach(tasks::add);
        return tasks;
    }

    /** How many are enrolled, in words. */
    String enrolled() {
        long counted = customers.enrolled();
        String key = counted > CustomerTaskService.MOST_COUNTED ? "dashboard.list.more" : "dashboard.list.enrolled";
        return texts.sentence(key, List.of(Math.min(counted, CustomerTaskService.MOST_COUNTED)));
    }

    private DashboardTask task(CustomerTask task) {
        String name = task.kind().name();
        String key = "dashboard." + name + (task.where().isEmpty() ? ".first" : ".at");
        String sentence = texts.sentence(key, List.of(day(task.first()), task.where()));
        return task(name, task.count(), sentence, ADDRESSES.get(task.kind()));
    }

    private DashboardTask task(String name, long count, String sentence, String address) {
        String key = "dashboard." + name;
        return new DashboardTask(
                count,
                texts.sentence(count == 1 ? key : key + ".several", List.of()),
                sentence,
                texts.sentence(key + ".go", List.of()),
                address);
    }

    private String draft(WaitingDraft draft) {
        return texts.sentence(
                "dashboard.DRAFTS.first",
                List.of(moments.dateAndTime(draft.begunAt()), moments.dateAndTime(draft.keptUntil())));
    }

    private static String form(WaitingDraft draft) {
        return LIST + "/add-customer?intake=" + draft.key();
    }

    private String day(LocalDate day) {
        return moments.inWords(day);
    }
}
