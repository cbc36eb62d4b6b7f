package com.illinoisworknet.returningcitizens.audit;

import java.sql.SQLException;
import java.util.List;

/** The export of the trail, without a file in between. */
final class ExportedTrail {
    private ExportedTrail() {}

    static List<TrailLine> lines(Session reader) throws SQLException {
        return reader.rows("select * from audit.trail_export order by number, event_id").stream()
                .map(TrailLine::new)
                .toList();
    }

    /** What the off-line verifier finds. */
    static List<TrailFinding> findings(Session reader, List<Anchor> anchors) throws SQLException {
        ChainCheck check = new ChainCheck(anchors);
        lines(reader).forEach(check::read);
        return check.findings();
    }
}
