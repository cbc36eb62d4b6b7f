package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;

/** An account in the index, with the traits it is compared by. */
record IndexedPerson(long accountId, PersonTraits traits) {}
