/**
 * Pages: one small backing bean a page, a form object that holds what was typed, lazy models, Faces converters, the
 * error handler, and what the tag files ask. No entities, no entity manager, no business rules, nothing of session
 * scope.
 */
package com.illinoisworknet.returningcitizens.web;
