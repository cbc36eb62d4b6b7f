package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The person's twin has an account: staff are warned, and say how they know before they connect. */
class TwinJourney extends AddingJourney {
    private static final Paper ANTOINE = new Paper("K70266", "Antoine", "Oglesby", "", "06/17/1991", "Cook");
    private static final String ANTHONY = "Anthony O., born 1991";
    private static final String QUESTION = "How do you know that it is the same person?";

    @Test
    void aTwinIsWarnedOfAndNeedsAReason() {
        signInAsPartner();
        add(ANTOINE);
        assertThat(candidate(ANTHONY)).containsText("This may be a twin");
        assertThat(candidate(ANTHONY)).not().containsText("Very likely");
        Screens.check(page(), "same-person-twin");

        theSamePerson(ANTHONY).click();
        assertThat(heading()).hasText("Connect to this account?");
        button("Yes, connect to this account").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Say how you know that it is the same person.");
        assertThat(page()).hasTitle(Pattern.compile("^Error:.*"));
        Screens.check(page(), "confirm-reason-missing");

        field(QUESTION).selectOption("The person showed a document");
        button("Yes, connect to this account").click();

        assertThat(heading()).hasText("Anthony Oglesby is enrolled");
        assertThat(DemoTables.texts("select reason from match_decision order by id desc limit 1"))
                .containsExactly("SHOWED_DOCUMENT");
    }

    @Test
    void aReasonThatNoListOffersIsRefused() {
        signInAsPartner();
        add(new Paper("K70267", "Antoine", "Oglesby", "", "06/17/1991", "Cook"));
        theSamePerson(ANTHONY).click();
        field(QUESTION).evaluate("list => list.add(new Option('Because', 'BECAUSE', true, true))");

        button("Yes, connect to this account").click();

        assertThat(heading()).hasText("We could not use what was sent");
    }
}
