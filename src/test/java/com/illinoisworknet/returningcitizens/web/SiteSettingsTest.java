package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSettingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.illinoisworknet.com",
                "WWW.IllinoisWorkNet.com",
                "www.illinoisworknet.com:443",
                "localhost:8080"
            })
    void siteGoesByTheNamesThatAreSet(String host) {
        boolean ours = named("www.illinoisworknet.com, localhost:8080").goesBy(host);

        assertThat(ours).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "www.illinoisworknet.com.evil.example",
                "www.illinoisworknet.com:443:80",
                "localhost",
                "localhost:80",
                "illinoisworknet.com"
            })
    void siteGoesByNoOther(String host) {
        boolean ours = named("www.illinoisworknet.com, localhost:8080").goesBy(host);

        assertThat(ours).isFalse();
    }

    @Test
    void siteWithoutNamesGoesByAny() {
        boolean ours = named("*").goesBy("any.example:8080");

        assertThat(ours).isTrue();
    }

    private static SiteSettings named(String hosts) {
        SiteSettings site = new SiteSettings();
        site.hosts = hosts;
        return site;
    }
}
