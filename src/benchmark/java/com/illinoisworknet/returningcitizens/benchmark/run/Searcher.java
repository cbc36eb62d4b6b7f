package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.Query;

/** Searches for the person of a query, on a connection of its own: what is timed. */
interface Searcher {
    Answer search(Query query);
}
