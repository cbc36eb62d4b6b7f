package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.RefusalEvent;

/** The right password of a staff account was refused, since nobody used the account for long. */
public record UnusedAccountRefused(long accountId) implements RefusalEvent {}
