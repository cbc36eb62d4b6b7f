package com.illinoisworknet.returningcitizens.matching;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Counts every night how common names and birth dates are among the accounts, which takes some seconds of a million. */
@Singleton
public class NameCounter {
    @Inject
    PopulationRepository counts;

    @Schedule(hour = "3", minute = "10", timezone = "America/Chicago", persistent = false)
    void count() {
        counts.count();
    }
}
