package com.illinoisworknet.returningcitizens.audit;

import java.util.Set;

/**
 * What a verifier must tell of a mutation.
 *
 * @param kinds any of these
 * @param first where, or up to {@code last}
 */
record Expected(Set<String> kinds, long first, long last) {
    static Expected at(long number, String... kinds) {
        return new Expected(Set.of(kinds), number, number);
    }

    static Expected between(long first, long last, String... kinds) {
        return new Expected(Set.of(kinds), first, last);
    }

    /** Whether a finding tells it. */
    boolean isToldBy(TrailFinding finding) {
        return kinds.contains(finding.kind()) && first <= finding.number() && finding.number() <= last;
    }

    /** Whether a finding tells the place at least, if not the kind; the off-line verifier sees the file only. */
    boolean isLocatedBy(TrailFinding finding) {
        return first - 1 <= finding.number() && finding.number() <= last + 1;
    }
}
