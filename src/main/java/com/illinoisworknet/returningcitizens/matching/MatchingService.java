package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;

/**
 * Searches all accounts for the person being added, whatever the scope of who asks, and keeps what was shown and
 * decided. What of a candidate may be shown to whom, and how often somebody may search, the caller decides.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class MatchingService {
    private static final Logger LOG = Logger.getLogger(MatchingService.class.getName());

    @Inject
    TraitRepository index;

    @Inject
    SearchRepository searches;

    @Inject
    InputRepository inputs;

    @Inject
    DecisionRepository decisions;

    @Inject
    MatchModel model;

    @Inject
    CurrentPopulation population;

    /** Keys that would have brought more accounts than one key may: what a search did not look at. */
    @Inject
    @Metric(name = "search_keys_over_bound", absolute = true)
    Counter searchKeysOverBound;

    @Inject
    CurrentAccount currentAccount;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** The accounts that may be this person's, the likeliest first, at most ten; counts as no search. */
    public List<Candidate> candidates(PersonTraits entered) {
        return find(entered, population.get()).candidates();
    }

    /**
     * Searches for the person of an intake, of whose custody nothing is known, and keeps the search as shown. Fires
     * {@link CandidatesSearched}.
     *
     * @throws BusinessException {@code matchSearch.again} if the intake is searched for twice at once
     */
    public MatchSearch search(UUID intakeKey, PersonTraits entered) {
        return search(intakeKey, entered, account -> false);
    }

    /**
     * Searches for the person of an intake and keeps the search as shown, with what would lift each candidate. Fires
     * {@link CandidatesSearched}.
     *
     * @param inCustodyElsewhere whether the holder of an account, by its id, is in custody elsewhere at this time
     * @throws BusinessException {@code matchSearch.again} if the intake is searched for twice at once
     */
    public MatchSearch search(UUID intakeKey, PersonTraits entered, LongPredicate inCustodyElsewhere) {
        Population now = population.get();
        Found found = find(entered, now);
        SearchInputs judgedBy = SearchInputs.of(entered, found, now, inCustodyElsewhere);
        return record(
                intakeKey,
                new Judging(model, now).shown(entered, found, judgedBy.inCustodyElsewhere()::contains),
                judgedBy);
    }

    /**
     * Keeps a search that ended before accounts were looked at, because the answer was <em>already a customer</em>.
     * Fires {@link CandidatesSearched}.
     *
     * @throws BusinessException {@code matchSearch.again} if the intake is searched for twice at once
     */
    public MatchSearch recordFruitlessSearch(UUID intakeKey) {
        return record(intakeKey, List.of(), SearchInputs.NONE);
    }

    /** The latest search of an intake, as it was shown. */
    public Optional<MatchSearch> latestSearch(UUID intakeKey) {
        return searches.latest(intakeKey);
    }

    /** How many searches an intake had. */
    public int searchesOf(UUID intakeKey) {
        return searches.count(intakeKey);
    }

    /** How many searches of a staff member, from a moment on, belong to intakes that led to no enrollment. */
    public int fruitlessSearchesSince(long staffAccountId, Instant from) {
        return searches.countFruitless(staffAccountId, from);
    }

    /**
     * Keeps staff's decision on the candidates of the intake's latest search. Fires {@link MatchDecided} or {@link
     * CandidatesRejected}.
     *
     * @return the id of the decision
     * @throws BusinessException {@code matchDecision.notShown} if there was nothing to decide on or the account was not
     *     shown, {@code matchDecision.reasonMissing} if a very likely candidate is rejected without a reason, {@code
     *     matchDecision.cautionReasonMissing} if one that calls for caution is chosen without a reason, {@code
     *     matchDecision.alreadyMade} if the intake is decided
     */
    public long decide(MatchDecision decision) {
        MatchSearch shown = searches.latest(decision.intakeKey())
                .filter(search -> !search.candidates().isEmpty())
                .orElseThrow(() -> new BusinessException("matchDecision.notShown"));
        decision.checkAgainst(shown);
        long id = decisions.add(decision, shown.id(), currentAccount.requiredId(), clock.instant());
        events.fire(decision.decided(id));
        return id;
    }

    /** Remembers that the candidates rejected by a decision are other people than the new account's. */
    public void rememberNotSamePerson(long decisionId, long newAccountId) {
        decisions.addNotSamePerson(decisionId, newAccountId);
    }

    private Found find(PersonTraits entered, Population among) {
        Found found = new CandidateFinder(index, model, among).find(entered);
        if (found.overfull() > 0) {
            searchKeysOverBound.inc(found.overfull());
            LOG.log(Level.INFO, "A search left out accounts by {0} keys that too many share.", found.overfull());
        }
        return found;
    }

    private MatchSearch record(UUID intakeKey, List<Candidate> candidates, SearchInputs judgedBy) {
        long id = searches.add(intakeKey, currentAccount.requiredId(), clock.instant(), model.version());
        searches.addCandidates(id, candidates);
        inputs.add(id, judgedBy);
        events.fire(new CandidatesSearched(intakeKey, id, candidates.size()));
        return searches.latest(intakeKey).orElseThrow();
    }
}
