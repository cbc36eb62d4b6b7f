package com.illinoisworknet.returningcitizens.intake;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was entered beside the name, as it may be shown again.
 *
 * @param birthDate the birth date
 * @param idocNumber the IDOC number
 * @param maskedSsn the last four digits behind dots; empty if no SSN was given
 * @param countyCodes the counties of commitment
 * @param institutionId the parent institution
 */
public record EnteredValues(
        LocalDate birthDate, String idocNumber, String maskedSsn, Set<String> countyCodes, long institutionId) {}
