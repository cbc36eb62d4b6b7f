/**
 * The change of the vault's keys while the application runs: sealing anew what older keys sealed, and making anew the
 * tokens of older search-token keys.
 *
 * <p>Belongs here: the job, plain Java on JDBC, in batches of which each is a transaction. Does not belong here: how a
 * value is sealed ({@code shared.Vault}), and which columns there are ({@code shared.SealedColumn}).
 */
package com.illinoisworknet.returningcitizens.rotation;
