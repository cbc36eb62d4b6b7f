package com.illinoisworknet.returningcitizens.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void cellsStandUnderTheirColumn() throws IOException {
        CsvRows rows = rows("a,b\n1,\n,2\r\n");

        assertThat(rows.next()).hasValue(Map.of("a", "1", "b", ""));
        assertThat(rows.next()).hasValue(Map.of("a", "", "b", "2"));
        assertThat(rows.next()).isEmpty();
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(rows("a\n1").next()).hasValue(Map.of("a", "1"));
    }

    @Test
    void aRowOfAnotherLengthIsNamed() {
        assertThatThrownBy(() -> rows("a,b\n1\n").next()).hasMessage("row 2 has 1 cells, the header has 2");
    }

    @Test
    void anOpenQuotationIsToldOf() {
        assertThatThrownBy(() -> rows("a\n\"1").next()).hasMessageContaining("never closed");
    }

    @Test
    void anEmptyFileIsToldOf() {
        assertThatThrownBy(() -> rows("")).hasMessage("the file is empty");
    }

    @Property
    void whatIsQuotedComesBackAsItWas(@ForAll @Size(2) List<String> cells) throws IOException {
        String row = quoted(cells.get(0)) + "," + quoted(cells.get(1)) + "\n";

        assertThat(rows("a,b\n" + row).next()).hasValue(Map.of("a", cells.get(0), "b", cells.get(1)));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static CsvRows rows(String file) throws IOException {
        return new CsvRows(new StringReader(file));
    }
}
