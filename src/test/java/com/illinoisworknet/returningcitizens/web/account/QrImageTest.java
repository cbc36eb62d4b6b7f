package com.illinoisworknet.returningcitizens.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class QrImageTest {
    private static final String DATA = "data:image/svg+xml;base64,";

    @Test
    void isAnImageOfItsOwnWithWhiteAround() throws Exception {
        String address = QrImage.of("otpauth://totp/a:b?secret=GEZDGNBVGY3TQOJQ&issuer=a");

        Element svg = svg(address);

        assertThat(svg.getAttribute("viewBox")).matches("0 0 (\\d+) \\1");
        assertThat(path(svg)).startsWith("M4 4h1v1h-1z").doesNotContain("M3 ");
    }

    @Test
    void otherTextIsAnotherImage() {
        assertThat(QrImage.of("one")).isEqualTo(QrImage.of("one")).isNotEqualTo(QrImage.of("two"));
    }

    private static Element svg(String address) throws Exception {
        byte[] image = Base64.getDecoder().decode(address.substring(DATA.length()));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(image))
                .getDocumentElement();
    }

    private static String path(Element svg) {
        return ((Element) svg.getElementsByTagName("path").item(0)).getAttribute("d");
    }
}
