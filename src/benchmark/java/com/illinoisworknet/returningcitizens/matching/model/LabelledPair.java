package com.illinoisworknet.returningcitizens.matching.model;

/** A pair that the keys brought together, and whether it is one person. */
record LabelledPair(Comparison comparison, boolean same) {}
