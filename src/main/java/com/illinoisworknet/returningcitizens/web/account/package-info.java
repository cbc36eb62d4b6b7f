/** Pages about one's own account: signing in, choosing a password, a customer's own page. No rules. */
package com.illinoisworknet.returningcitizens.web.account;
