package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The accounts that the people to try of the README meet. Of the sixth, Jerzy Wolanin, there is none. */
final class PeopleToTry {
    /** Their last names, which no other account of the demo has. */
    static final Set<String> LAST_NAMES = Set.of(
            "Kowalczyk",
            "Lindqvist",
            "Lindquist",
            "Whitaker",
            "Oglesby",
            "Lattimore",
            "Pettigrew",
            "Wolanin",
            "Haynes");

    /** Found with everything the same, and not enrolled. */
    static final DemoAccount SAME = account(
            Identity.of(PersonName.of("Robert", "Kowalczyk"))
                    .born(new BirthDate(LocalDate.of(1988, 3, 14)))
                    .with(new SocialSecurityNumber("899554417")),
            "17197",
            "2019-05-21T15:04:00Z");

    /** The README has Ted Lindquist. */
    static final DemoAccount NICKNAME = account(
            Identity.of(new PersonName("Theodore", "J.", "Lindqvist", ""))
                    .born(new BirthDate(LocalDate.of(1985, 11, 8))),
            "17143",
            "2018-08-09T14:22:00Z");

    /** The README has day and month in each other's place. */
    static final DemoAccount SWAPPED_DATE = account(
            Identity.of(PersonName.of("Terrence", "Whitaker")).born(new BirthDate(LocalDate.of(1990, 9, 5))),
            "17031",
            "2021-10-04T18:30:00Z");

    /** The README has his brother Antoine. */
    static final DemoAccount TWIN = account(
            Identity.of(PersonName.of("Anthony", "Oglesby"))
                    .born(new BirthDate(LocalDate.of(1991, 6, 17)))
                    .with(new SocialSecurityNumber("896416640")),
            "17031",
            "2020-01-15T17:45:00Z");

    /** The README has the name that he had before. */
    static final DemoAccount FORMER_NAME = account(
                    Identity.of(PersonName.of("Deshawn", "Lattimore")).born(new BirthDate(LocalDate.of(1986, 1, 27))),
                    "17201",
                    "2016-11-30T16:05:00Z")
            .formerly("Pettigrew");

    /** All who are not enrolled. */
    static final List<DemoAccount> NOT_ENROLLED = List.of(SAME, NICKNAME, SWAPPED_DATE, TWIN, FORMER_NAME);

    /** Enrolled at Kewanee already, under {@link #ENROLLED_NUMBER}. */
    static final DemoAccount ENROLLED = account(
            Identity.of(new PersonName("Marcus", "T.", "Haynes", ""))
                    .born(new BirthDate(LocalDate.of(1983, 12, 2)))
                    .with(new SocialSecurityNumber("898327705")),
            "17167",
            "2017-02-13T20:11:00Z");

    static final IdocNumber ENROLLED_NUMBER = new IdocNumber("N33054");

    /** The numbers of the README, under which no other account of the demo is enrolled. */
    static final Set<String> NUMBERS =
            Set.of("R48213", "B61902", "M20417", "K70266", "S55138", "Y10388", ENROLLED_NUMBER.value(), "N33055");

    private PeopleToTry() {}

    private static DemoAccount account(Identity who, String countyCode, String createdAt) {
        return new DemoAccount(who, countyCode, Instant.parse(createdAt));
    }
}
