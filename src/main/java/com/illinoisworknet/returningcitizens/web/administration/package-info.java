/** Pages on which the state administrator keeps institutions and offenses. No rules. */
package com.illinoisworknet.returningcitizens.web.administration;
