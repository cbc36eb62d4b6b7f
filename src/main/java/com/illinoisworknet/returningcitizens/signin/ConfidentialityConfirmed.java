package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** A staff member confirmed the confidentiality notice, for this session. */
public record ConfidentialityConfirmed(long accountId) implements DomainEvent {}
