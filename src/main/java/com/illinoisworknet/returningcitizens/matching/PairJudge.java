package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Judges whether two accounts are likely one person's, among the accounts as they were counted. */
record PairJudge(MatchModel model, Population population) {
    /** From here on a pair is more likely one person than two. */
    private static final double LIKELY = 0.5;

    /** The pairs that are likely one person's. */
    List<DuplicateSuspect> suspects(Collection<AccountPair> pairs, Map<Long, IndexedPerson> people) {
        return pairs.stream()
                .map(pair -> judged(pair, people.get(pair.accountId()), people.get(pair.otherAccountId())))
                .filter(suspect -> suspect.assessment().probability() >= LIKELY)
                .toList();
    }

    private DuplicateSuspect judged(AccountPair pair, IndexedPerson account, IndexedPerson other) {
        return new DuplicateSuspect(pair, model.assessAccounts(account.traits(), other.traits(), population));
    }
}
