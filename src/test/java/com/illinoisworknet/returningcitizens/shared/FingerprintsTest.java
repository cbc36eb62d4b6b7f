package com.illinoisworknet.returningcitizens.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Property(tries = 200)
    void answersAsASetOfTheTextsDoes(@ForAll List<String> texts) {
        Fingerprints fingerprints = new Fingerprints();
        Set<String> set = new HashSet<>();

        assertThat(texts).allSatisfy(text -> assertThat(fingerprints.add(text)).isEqualTo(set.add(text)));
    }

    @Test
    void keepsWhatItHadWhenItGrows() {
        Fingerprints fingerprints = new Fingerprints();
        for (int i = 0; i < 100_000; i++) {
            fingerprints.add("A" + i);
        }

        long known = 0;
        for (int i = 0; i < 100_000; i++) {
            known += fingerprints.add("A" + i) ? 0 : 1;
        }

        assertThat(known).isEqualTo(100_000);
        assertThat(fingerprints.add("A100000")).isTrue();
    }
}
