package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;

/** Two accounts that are likely one person's. */
record DuplicateSuspect(AccountPair pair, MatchAssessment assessment) {}
