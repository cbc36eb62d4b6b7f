package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The accounts that the people to try of the README meet. Of the fourth, Jerzy Wolanin, there is none. */
final class PeopleToTry {
    /** Their last names, which no other account of the demo has. */
    static final Set<String> LAST_NAMES = Set.of("Kowalczyk", "Whitaker", "Haynes", "Wolanin");

    /** Found with everything the same, and not enrolled. */
    static final DemoAccount SAME = account(
            Identity.of(PersonName.of("Robert", "Kowalczyk"))
                    .born(new BirthDate(LocalDate.of(1988, 3, 14)))
                    .with(new SocialSecurityNumber("899554417")),
            "17197",
            "2019-05-21T15:04:00Z");

    /** The README has day and month in each other's place. */
    static final DemoAccount SWAPPED_DATE = account(
            Identity.of(PersonName.of("Terrence", "Whitaker")).born(new BirthDate(LocalDate.of(1990, 9, 5))),
            "17031",
            "2021-10-04T18:30:00Z");

    /** Enrolled at Kewanee already, under {@link #ENROLLED_NUMBER}. */
    static final DemoAccount ENROLLED = account(
            Identity.of(new PersonName("Marcus", "T.", "Haynes", ""))
                    .born(new BirthDate(LocalDate.of(1983, 12, 2)))
                    .with(new SocialSecurityNumber("898327705")),
            "17167",
            "2017-02-13T20:11:00Z");

    static final IdocNumber ENROLLED_NUMBER = new IdocNumber("N33054");

    private PeopleToTry() {}

    private static DemoAccount account(Identity who, String countyCode, String createdAt) {
        return new DemoAccount(who, countyCode, Instant.parse(createdAt));
    }
}
