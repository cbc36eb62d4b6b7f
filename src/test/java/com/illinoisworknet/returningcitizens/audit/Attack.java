package com.illinoisworknet.returningcitizens.audit;

import java.sql.SQLException;
import java.util.List;

/** A way to falsify a sealed trail, for somebody who may do everything in the database. */
interface Attack {
    /**
     * Does it.
     *
     * @return what must be told of it, each
     */
    List<Expected> on(SealedTrail trail) throws SQLException;
}
