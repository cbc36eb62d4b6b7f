package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.Identity;

/**
 * A match decision that connected a person to an account, and what staff reported of them.
 *
 * @param decisionId the match decision
 * @param reported who they said the person is
 */
public record Link(long decisionId, Identity reported) {}
