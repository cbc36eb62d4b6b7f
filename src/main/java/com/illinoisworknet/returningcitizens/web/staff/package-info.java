/** Pages about staff accounts, for those who answer for staff. No rules. */
package com.illinoisworknet.returningcitizens.web.staff;
