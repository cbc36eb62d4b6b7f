package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.person.Identity;
import java.time.Instant;
import java.util.List;

/**
 * A synthetic Illinois workNet account.
 *
 * @param who whose it is
 * @param formerLastNames last names that they had before
 * @param countyCode where they live, as imported
 * @param createdAt when it was made
 */
record DemoAccount(Identity who, List<String> formerLastNames, String countyCode, Instant createdAt) {
    DemoAccount(Identity who, String countyCode, Instant createdAt) {
        this(who, List.of(), countyCode, createdAt);
    }

    DemoAccount formerly(String lastName) {
        return new DemoAccount(who, List.of(lastName), countyCode, createdAt);
    }
}
