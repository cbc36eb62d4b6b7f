package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.Sealed;

/**
 * A search as it is kept, and the decision on it.
 *
 * @param modelVersion the model that judged
 * @param inputs what it judged by, sealed; empty if that is not kept
 * @param decisionId the decision; 0 for none
 * @param chosen the account decided for; 0 for none
 */
record KeptSearch(long id, String modelVersion, Sealed inputs, long decisionId, long chosen) {
    static KeptSearch of(Object[] row) {
        return new KeptSearch(
                (Long) row[0], (String) row[1], new Sealed((String) row[2], (byte[]) row[3]), (Long) row[4], (Long)
                        row[5]);
    }

    boolean isDecided() {
        return decisionId != 0;
    }

    boolean hasInputs() {
        return !inputs.keyId().isEmpty();
    }
}
