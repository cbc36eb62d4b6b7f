/**
 * Values that say who somebody is, and how names are folded for comparison.
 *
 * <p>Belongs here: names, birth date, Social Security number and its search token, IDOC number, each a value that
 * cannot exist wrong. Does not belong here: tables, pages, services, clocks, and how two persons are compared.
 */
package com.illinoisworknet.returningcitizens.person;
