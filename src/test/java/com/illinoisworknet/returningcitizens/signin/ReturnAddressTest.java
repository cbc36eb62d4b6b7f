package com.illinoisworknet.returningcitizens.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    private static final URI HERE = URI.create("https://returning.illinoisworknet.com/sign-in");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/my-dashboard",
                "/groups/returning-citizens?page=2",
                "/groups/returning-citizens/customer?enrollment=7&from=list"
            })
    void pathsOfThisSiteAreFollowed(String wanted) {
        var safe = ReturnAddress.safe(wanted);

        assertThat(safe).contains(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "my-dashboard",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "HTTPS:evil.example",
                "javascript:alert(1)",
                " /my-dashboard",
                "/\t/evil.example",
                "/my dashboard",
                "/my-dashboard\r\nSet-Cookie: a=b",
                "/\u0000",
                "/\u007f"
            })
    void everythingElseIsNot(String wanted) {
        var safe = ReturnAddress.safe(wanted);

        assertThat(safe).isEmpty();
    }

    @Property
    @Domain(DomainContext.Global.class)
    @Domain(AnyText.class)
    void whateverIsFollowedStaysOnThisSite(@ForAll String start) {
        var safe = ReturnAddress.safe("/" + start);

        assertThat(safe.stream()).allSatisfy(ReturnAddressTest::staysHere);
    }

    @Property
    void noMixOfWhatAddressesAreMadeOfLeadsAway(@ForAll("addressLike") String wanted) {
        var safe = ReturnAddress.safe(wanted);

        assertThat(safe.stream()).allSatisfy(ReturnAddressTest::staysHere);
    }

    @Provide
    Arbitrary<String> addressLike() {
        return Arbitraries.of("/", "\\", ":", "@", "?", "#", "https", "evil.example", "..", "%2f", "\t", "\n", " ", "a")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    /** As browsers read it; what Java cannot read has at least one slash, and only one, at its start. */
    private static void staysHere(String followed) {
        assertThat(followed).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\t", "\n", "\r", " ");
        try {
            assertThat(HERE.resolve(new URI(followed)).getRawAuthority()).isEqualTo(HERE.getRawAuthority());
        } catch (URISyntaxException e) {
            assertThat(followed.charAt(1)).isNotEqualTo('/');
        }
    }
}
