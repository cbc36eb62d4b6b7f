package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.Query;
import com.illinoisworknet.returningcitizens.matching.Candidate;
import com.illinoisworknet.returningcitizens.matching.MeasuredFinder;
import com.illinoisworknet.returningcitizens.matching.model.Band;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;

/** The search of the page: the same values, the same keys and SQL, the same model. */
final class ProductSearch implements Searcher {
    private final TypedTraits traits;
    private final MeasuredFinder finder;

    ProductSearch(TypedTraits traits, Connection application) {
        this.traits = traits;
        this.finder = MeasuredFinder.on(application);
    }

    @Override
    public Answer search(Query query) {
        MeasuredFinder.Judged judged = finder.find(traits.of(query));
        return new Answer(hits(judged.candidates()), hits(judged.shown()), judged.overfull());
    }

    private static List<Answer.Hit> hits(List<Candidate> candidates) {
        return candidates.stream().map(ProductSearch::hit).toList();
    }

    private static Answer.Hit hit(Candidate candidate) {
        Band band = candidate.assessment().band();
        return new Answer.Hit(candidate.accountId(), candidate.assessment().probability(), word(band));
    }

    private static String word(Band band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
