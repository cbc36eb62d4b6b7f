package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of identity that an account lacked and got by match decisions. Each remembers its decision until somebody
 * else says what it is, so that it can be taken back exactly: the account is then as if the decision had not been made.
 */
final class LinkedParts {
    private final Account account;
    private final Function<SocialSecurityNumber, SsnOnFile> sealing;

    /** @param sealing keeps a number as the account does */
    LinkedParts(Account account, Function<SocialSecurityNumber, SsnOnFile> sealing) {
        this.account = account;
        this.sealing = sealing;
    }

    /** Gives the account what it lacks; answers what it was given. */
    Set<IdentityPart> give(Link link) {
        return give(link, EnumSet.allOf(IdentityPart.class));
    }

    /** What the account still has by a decision. */
    Set<IdentityPart> givenBy(long decisionId) {
        Set<IdentityPart> given = account.nameOnFile().givenBy(decisionId);
        if (account.ssn().filter(ssn -> ssn.wasGivenBy(decisionId)).isPresent()) {
            given.add(IdentityPart.SSN);
        }
        return given;
    }

    /**
     * Takes back what the account still has by a decision. What it lacks then it gets from those decisions that were
     * made afterwards, as it would have at the time.
     *
     * @param later the decisions after it that connected somebody to this account and stand, the first one first
     */
    Set<IdentityPart> takeBack(long decisionId, List<Link> later) {
        Set<IdentityPart> taken = givenBy(decisionId);
        taken.forEach(this::empty);
        later.forEach(link -> give(link, taken));
        return taken;
    }

    private Set<IdentityPart> give(Link link, Set<IdentityPart> those) {
        Set<IdentityPart> given = EnumSet.noneOf(IdentityPart.class);
        those.stream().filter(part -> gives(part, link)).forEach(given::add);
        return given;
    }

    private boolean gives(IdentityPart part, Link link) {
        return switch (part) {
            case MIDDLE_NAME ->
                account.nameOnFile().addMiddle(link.reported().name().middle(), link.decisionId());
            case SUFFIX -> account.nameOnFile().addSuffix(link.reported().name().suffix(), link.decisionId());
            case SSN -> addSsn(link.reported(), link.decisionId());
        };
    }

    private boolean addSsn(Identity reported, long decisionId) {
        Optional<SocialSecurityNumber> lacking =
                reported.ssn().filter(ssn -> account.ssn().isEmpty());
        lacking.ifPresent(ssn -> account.keepSsn(sealing.apply(ssn).givenBy(decisionId)));
        return lacking.isPresent();
    }

    private void empty(IdentityPart part) {
        switch (part) {
            case MIDDLE_NAME -> account.nameOnFile().emptyMiddle();
            case SUFFIX -> account.nameOnFile().emptySuffix();
            case SSN -> account.forgetSsn();
        }
    }
}
