/** Pages about customers: the list, a customer, adding one. No rules. */
package com.illinoisworknet.returningcitizens.web.customers;
