package com.illinoisworknet.returningcitizens.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '~',
            value = {
                "a,b,c             > a|b|c",
                "a,,c              > a||c",
                "a,\"b, c\",d      > a|b, c|d",
                "\"say \"\"so\"\"\",b > say \"so\"|b",
            })
    void lineIsReadAsItsValues(String line, String values) {
        List<String> read = Csv.values(line);

        assertThat(read).isEqualTo(Arrays.asList(values.split("\\|", -1)));
    }
}
