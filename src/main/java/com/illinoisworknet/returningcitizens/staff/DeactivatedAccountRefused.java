package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.RefusalEvent;

/** The right password of a staff account was refused, since the account is deactivated. */
public record DeactivatedAccountRefused(long accountId) implements RefusalEvent {}
