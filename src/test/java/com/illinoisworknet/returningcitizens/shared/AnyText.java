package com.illinoisworknet.returningcitizens.shared;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What anybody may type or paste: any code points of Unicode, lone surrogates, controls and look-alikes included. */
public class AnyText extends DomainContextBase {
    private static final String TELLING = "aZ09 -–./'’\u00A0\t\u0301\u0345\u200B\u202E\uD800٣Ⅲßıİǅﬁ<&";

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                joined(Arbitraries.integers().between(0, Character.MAX_CODE_POINT)),
                joined(Arbitraries.of(TELLING.codePoints().boxed().toList())));
    }

    private static Arbitrary<String> joined(Arbitrary<Integer> codePoints) {
        return codePoints.list().ofMaxSize(80).map(list -> list.stream()
                .map(Character::toString)
                .collect(Collectors.joining()));
    }
}
