package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryEncodingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "from=%2Fgroups%2Freturning-citizens%3Fpage%3D2",
                "institution=12&enrolledOn=11/24/2026",
                "name=Mu%C3%B1oz+P%c3%a9rez",
                "name=%F0%9F%98%80"
            })
    void whatBrowsersWriteIsWhole(String query) {
        boolean whole = QueryEncoding.whole(query);

        assertThat(whole).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=%",
                "from=%2",
                "from=%zz",
                "from=%ff",
                "from=%c0%af",
                "from=%e0%80%af",
                "from=%ed%a0%80",
                "from=%f4%90%80%80",
                "from=%c3",
                "from=%00",
                "from=a b",
                "from=\u00e9",
                "from=\u0000",
                "from=a\r\nb"
            })
    void whatNoneWritesIsNot(String query) {
        boolean whole = QueryEncoding.whole(query);

        assertThat(whole).isFalse();
    }

    @Property
    @Domain(DomainContext.Global.class)
    @Domain(AnyText.class)
    void anyTextWithoutNulIsWholeOnceItIsEncoded(@ForAll String text) {
        Assume.that(text.indexOf('\0') < 0);

        boolean whole = QueryEncoding.whole("text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(whole).isTrue();
    }
}
