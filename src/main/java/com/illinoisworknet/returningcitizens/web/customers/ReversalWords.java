package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.IdentityPart;
import com.illinoisworknet.returningcitizens.intake.ShownCandidate;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reversal.Proposal;
import com.illinoisworknet.returningcitizens.reversal.ReversalPress;
import com.illinoisworknet.returningcitizens.web.Texts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reversing a match decision does, in words. */
public final class ReversalWords {
    private final Proposal proposal;
    private final String username;
    private final Texts texts;

    ReversalWords(Proposal proposal, String username, Texts texts) {
        this.proposal = proposal;
        this.username = username;
        this.texts = texts;
    }

    /** What was decided. */
    public String getDecision() {
        return say(isConnected() ? "reverseDecision.samePerson" : "reverseDecision.none", username);
    }

    /** Whether the account may have got something by the decision. */
    public boolean isConnected() {
        return proposal.decision().samePerson();
    }

    /** What the account loses; empty if nothing. */
    public String getTakenBack() {
        return words(proposal.takenBack());
    }

    /** What stays since somebody said otherwise; empty if nothing. */
    public String getStays() {
        return words(proposal.stays());
    }

    /** What becomes of the account. */
    public String getAccount() {
        return say("reverseDecision.account." + proposal.account(), username);
    }

    List<Choice> accounts() {
        Choice anew = new Choice(Long.toString(ReversalPress.NEW_ACCOUNT), say("reverseDecision.newAccount"));
        Stream<Choice> shown =
                proposal.others().stream().map(other -> new Choice(Long.toString(other.accountId()), label(other)));
        return Stream.concat(proposal.newAccountOffered() ? Stream.of(anew) : Stream.empty(), shown)
                .toList();
    }

    private String label(ShownCandidate other) {
        String name = other.about().heading();
        String likelihood = say("likelihood." + CandidateCard.likelihood(other.band()));
        return other.about()
                .details()
                .map(known -> say("reverseDecision.known", name, known.username(), likelihood))
                .orElseGet(() ->
                        say("reverseDecision.littleKnown", name, other.about().birthYear(), likelihood));
    }

    private String words(Collection<IdentityPart> parts) {
        return parts.stream().sorted().map(part -> say("Field." + part)).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return texts.sentence(key, List.of(arguments));
    }
}
