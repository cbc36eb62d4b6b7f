package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * A batch of existing accounts was loaded from a file.
 *
 * @param added how many accounts are new
 * @param changed how many say something else than before
 */
public record AccountsImported(int added, int changed) implements DomainEvent {}
