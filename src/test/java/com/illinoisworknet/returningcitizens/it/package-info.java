/** Tests of what the container does: roles, transactions, persistence, on Payara Micro with PostgreSQL. */
package com.illinoisworknet.returningcitizens.it;
