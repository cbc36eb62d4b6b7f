package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import java.sql.Connection;
import java.util.List;

/** The finder of the page, for who measures it. */
public final class MeasuredFinder {
    private final CandidateFinder finder;

    private MeasuredFinder(CandidateFinder finder) {
        this.finder = finder;
    }

    /** On a connection of the application. */
    public static MeasuredFinder on(Connection connection) {
        return new MeasuredFinder(
                new CandidateFinder(new TraitRepository(JdbcEntityManager.on(connection)), MatchModel.byRule()));
    }

    /** What the finder brings. */
    public Judged find(PersonTraits entered) {
        Found found = finder.find(entered);
        return new Judged(found.candidates(), found.candidates().size(), found.judged(), found.cutOff());
    }

    /**
     * What was compared.
     *
     * @param candidates the likeliest first
     * @param shown how many of them are shown
     * @param count how many were compared
     * @param cutOff how many were not
     */
    public record Judged(List<Candidate> candidates, int shown, int count, long cutOff) {}
}
