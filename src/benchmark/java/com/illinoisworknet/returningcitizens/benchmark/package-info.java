/**
 * The benchmark of the matching: {@code mvn -q -Pbenchmark verify -Dset=DIR -Dout=DIR [-Daccounts=N]}.
 *
 * <p>Belongs here: the command and its settings. What is read stands in {@code set}, what is run in {@code run}, what is
 * computed in {@code measures}, what is written in {@code report}. Never part of the WAR.
 */
package com.illinoisworknet.returningcitizens.benchmark;
