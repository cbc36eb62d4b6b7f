/**
 * Accounts and how they are signed in to: usernames, temporary and chosen passwords, the Social Security numbers sealed.
 *
 * <p>Belongs here: the account, its credential, what may be a username or a password, provisioning, the check of a
 * password, and who is signed in. Does not belong here: matching, enrollment, who may do what to whose account
 * (enrollment decides and asks), sessions and throttling (sign-in), pages.
 */
package com.illinoisworknet.returningcitizens.account;
