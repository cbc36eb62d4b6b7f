package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.enrollment.Customer;

/**
 * A form on which staff correct what is on file.
 *
 * @param customer whom it is about
 * @param form what stands in it
 */
public record OpenedForm(Customer customer, TypedIntake form) {}
