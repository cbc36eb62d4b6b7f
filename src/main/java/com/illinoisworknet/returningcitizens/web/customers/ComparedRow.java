package com.illinoisworknet.returningcitizens.web.customers;

/**
 * One field of a candidate beside what was entered.
 *
 * @param label the field's name
 * @param entered what was entered, or that nothing was
 * @param account what the account has, or that it is not shown
 * @param shown whether {@code account} is a value of the account
 * @param verdict same, similar, different or unknown
 * @param how in which way, in scope only; else empty
 */
public record ComparedRow(String label, String entered, String account, boolean shown, String verdict, String how) {}
