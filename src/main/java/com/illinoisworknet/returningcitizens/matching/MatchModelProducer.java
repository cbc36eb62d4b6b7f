package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the model once, since its tables take a moment. */
@Dependent
class MatchModelProducer {
    @Produces
    @Singleton
    MatchModel model() {
        return MatchModel.published();
    }
}
