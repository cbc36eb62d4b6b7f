package com.illinoisworknet.returningcitizens.person;

import com.illinoisworknet.returningcitizens.shared.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Texts that pass as names: letters of any script, accents, apostrophes, hyphens, periods and blanks. */
public class NameText extends DomainContextBase {
    @Provide
    Arbitrary<String> names() {
        Arbitrary<Integer> latin = Arbitraries.integers().between('A', 0x24F);
        Arbitrary<Integer> anyScript = Arbitraries.integers().between(0x250, 0x1FFFF);
        Arbitrary<Integer> between = Arbitraries.of(
                "'’ʼ`´-‐–. \u00A0\u0301\u0327\u0345".codePoints().boxed().toList());
        return Arbitraries.frequencyOf(
                        Tuple.of(4, latin.filter(Character::isLetter)),
                        Tuple.of(2, anyScript.filter(Character::isLetter)),
                        Tuple.of(2, between))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(NameText::joined)
                .filter(text -> Outcome.of(() -> new NamePart(text)) == Outcome.READ);
    }

    private static String joined(List<Integer> codePoints) {
        return codePoints.stream().map(Character::toString).collect(Collectors.joining());
    }
}
