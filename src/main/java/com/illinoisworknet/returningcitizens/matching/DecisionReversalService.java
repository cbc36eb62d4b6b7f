package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Keeps decisions that reverse others. Who may reverse what, the caller asks. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class DecisionReversalService {
    @Inject
    DecisionRepository decisions;

    @Inject
    SearchRepository searches;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    /** The decision of an intake that stands; nothing if nobody had to decide. */
    public Optional<DecisionOnFile> standing(UUID intakeKey) {
        return decisions.standing(intakeKey);
    }

    /**
     * Keeps a decision in the place of one on the same search.
     *
     * @return the id of the new decision
     * @throws BusinessException {@code matchDecision.notShown} if the account was not shown, {@code
     *     matchDecision.alreadyMade} if the decision was reversed meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long reverse(DecisionOnFile reversed, MatchDecision anew) {
        MatchSearch shown = searches.latest(reversed.intakeKey()).orElseThrow();
        if (!anew.chosen().map(shown::showed).orElse(true)) {
            throw new BusinessException("matchDecision.notShown");
        }
        return decisions.addReversal(anew, reversed.id(), current.requiredId(), clock.instant());
    }

    /**
     * Keeps what that did. The account that the enrollment was moved away from is another person's than the one that it
     * belongs to now, if staff had said that it is the same; so are all that were shown, if it is none of them.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(long decisionId, DecisionOnFile reversed, Reversal did) {
        decisions.keep(decisionId, did);
        if (reversed.samePerson()) {
            decisions.addNotSamePerson(decisionId, did.toAccountId());
            decisions.addPair(decisionId, new AccountPair(did.fromAccountId(), did.toAccountId()));
        }
    }
}
