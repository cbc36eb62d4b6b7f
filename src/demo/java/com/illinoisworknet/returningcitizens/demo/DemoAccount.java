package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.person.Identity;
import java.time.Instant;

/**
 * A synthetic Illinois workNet account.
 *
 * @param who whose it is
 * @param countyCode where they live, as imported
 * @param createdAt when it was made
 */
record DemoAccount(Identity who, String countyCode, Instant createdAt) {}
