package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;

/** The finder of the page, for who measures it. */
public final class MeasuredFinder {
    private final CandidateFinder finder;

    private MeasuredFinder(CandidateFinder finder) {
        this.finder = finder;
    }

    /** On a connection of the application, among the accounts as they were counted last. */
    public static MeasuredFinder on(Connection connection) {
        EntityManager entities = JdbcEntityManager.on(connection);
        AccountCounts counts = new PopulationRepository(entities)
                .counts()
                .orElseThrow(() -> new IllegalStateException("Not counted."));
        return new MeasuredFinder(
                new CandidateFinder(new TraitRepository(entities), MatchModel.published(), Population.of(counts)));
    }

    /** What the finder brings. */
    public Judged find(PersonTraits entered) {
        Found found = finder.find(entered);
        return new Judged(found.judged(), found.candidates(), found.overfull());
    }

    /**
     * What was compared.
     *
     * @param candidates all of them, the likeliest first
     * @param shown those that are shown
     * @param overfull how many keys would have brought more than their bound
     */
    public record Judged(List<Candidate> candidates, List<Candidate> shown, int overfull) {}
}
