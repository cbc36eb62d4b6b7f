package com.illinoisworknet.returningcitizens.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    private static final String PROXY = "10.0.0.7";

    @Test
    void withoutProxiesNobodyIsBelievedButTheConnection() {
        ClientAddress address = new ClientAddress();
        address.proxies = "none";

        assertThat(address.of("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
    }

    @Test
    void headerOfAStrangerIsNotBelieved() {
        assertThat(behindProxies().of("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.1,                          198.51.100.1",
        "'1.2.3.4, 198.51.100.1',               198.51.100.1",
        "'1.2.3.4, 198.51.100.1, 10.0.0.8',     198.51.100.1",
        "198.51.100.1:50123,                    198.51.100.1",
        "2001:db8::7,                           2001:db8::7",
        "'198.51.100.1, not an address',        10.0.0.7",
        "'10.0.0.8',                            10.0.0.7",
        "'',                                    10.0.0.7"
    })
    void lastAddressThatIsNoProxyCounts(String header, String client) {
        assertThat(behindProxies().of(PROXY, List.of(header))).isEqualTo(client);
    }

    @Test
    void lineOfTheProxyCountsAndNotTheOneBeforeIt() {
        assertThat(behindProxies().of(PROXY, List.of("1.2.3.4", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
    }

    @Property
    void whateverIsSentAnAddressComesOut(@ForAll String header) {
        assertThat(behindProxies().of(PROXY, List.of(header))).matches("[0-9A-Fa-f:.]+");
    }

    private static ClientAddress behindProxies() {
        ClientAddress address = new ClientAddress();
        address.proxies = PROXY + ", 10.0.0.8";
        return address;
    }
}
