package com.illinoisworknet.returningcitizens.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import java.security.SecureRandom;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {
    @RepeatedTest(20)
    void tenAreDrawnAndEachIsReadAsItIsWritten() {
        List<RecoveryCode> codes = RecoveryCode.draw(new SecureRandom());

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.written())
                    .matches("[0-9]-[abcdefghijkmnpqrstuvwxyz2-9]{5}-[abcdefghijkmnpqrstuvwxyz2-9]{5}");
            assertThat(RecoveryCode.typed(code.written())).contains(code);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-k7wqx-m2pda", "3K7WQXM2PDA", " 3 k7wqx m2pda ", "3–k7wqx–m2pda"})
    void isReadHoweverItIsWritten(String typed) {
        assertThat(RecoveryCode.typed(typed)).contains(new RecoveryCode(3, "k7wqxm2pda"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "k7wqx-m2pda", "3-k7wqx-m2pd", "3-k7wqx-m2pda2"})
    void anythingElseIsNone(String typed) {
        assertThat(RecoveryCode.typed(typed)).isEmpty();
    }

    @Test
    void secretIsNotInALog() {
        assertThat(new RecoveryCode(3, "k7wqxm2pda")).asString().doesNotContain("k7wqx");
    }

    @Property
    @Domain(AnyText.class)
    void anyTextIsReadOrIsNone(@ForAll String typed) {
        assertThat(RecoveryCode.typed(typed).map(RecoveryCode::secret).orElse("tencharact"))
                .hasSize(10);
    }
}
