package com.illinoisworknet.returningcitizens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A staff account that nobody used for long opens to nobody. */
class UnusedStaffJourney extends Journey {
    private static final String WRONG = "The username or the password is not right.";

    @Test
    void sixtyDaysUnusedAnswersAsAWrongPasswordDoesAndStandsInTheTrail() {
        StaffOfDemo.add("unused.auditor", "auditor", 61);
        Visitor visitor = Visitor.of(page());

        Answer right = visitor.signIn("unused.auditor", SignIn.DEMO_PASSWORD, "");
        Answer wrong = visitor.another().signIn("unused.auditor", "wrong", "");

        assertThat(right.body()).contains(WRONG);
        assertThat(right.constant()).isEqualTo(wrong.constant());
        assertThat(visitor.get("/my-dashboard").redirect()).startsWith("/sign-in?");
        assertThat(DemoTables.texts("""
                        select e.details ->> 'accountId' from audit.event e
                        where e.kind = 'UnusedAccountRefused'""")).contains(StaffOfDemo.account("unused.auditor"));
    }

    @Test
    void lessThanSixtyDaysUnusedOpens() {
        StaffOfDemo.add("rare.auditor", "auditor", 59);

        Answer answer = Visitor.of(page()).signIn("rare.auditor", SignIn.DEMO_PASSWORD, "");

        assertThat(answer.redirect()).isEqualTo("/");
    }
}
