package com.illinoisworknet.returningcitizens.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private static final String HEADER =
            Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining(",")) + "\n";
    private static final String REST = ",".repeat(Column.values().length - 2);

    @Test
    void rowsComeInBatchesWithTheLineOnWhichTheyBegin() {
        CsvRows rows = rows(HEADER + "A1,\"Bob\nA.\"" + REST + "\n\nA2,Ann" + REST + "\nA3,Al" + REST);

        List<SourceRow> first = rows.next(2);
        List<SourceRow> second = rows.next(2);

        assertThat(first).extracting(SourceRow::line).containsExactly(2L, 5L);
        assertThat(second).extracting(SourceRow::line).containsExactly(6L);
        assertThat(rows.next(2)).isEmpty();
    }

    @Test
    void emptyFileIsRefused() {
        assertThatThrownBy(() -> rows("")).isInstanceOf(ImportException.class).hasMessage("The file is empty.");
    }

    @Test
    void rowOfAnotherWidthIsTornAndTheNextIsRead() {
        CsvRows rows = rows(HEADER + "A1,Bob\nA2,Ann" + REST + ",more\nA3,Al" + REST);

        assertThat(rows.next(9)).extracting(SourceRow::isTorn).containsExactly(true, true, false);
    }

    @Test
    void quotationMarkInTheMiddleIsAnotherCharacter() {
        CsvRows rows = rows(HEADER + "A1,Bo\"b" + REST + "\nA2,\"An\"n" + REST);

        assertThat(rows.next(9)).extracting(row -> row.text(Column.FIRST_NAME)).containsExactly("Bo\"b", "Ann");
    }

    @Test
    void quotationMarkThatNothingClosesIsToldByItsLine() {
        String endless =
                "A2,\"Ann" + REST + "\n" + String.join("", Collections.nCopies(100_000, "A3,Al" + REST + "\n"));
        CsvRows rows = rows(HEADER + "A1,Bob" + REST + "\n" + endless);

        assertThatThrownBy(() -> rows.next(9))
                .isInstanceOf(ImportException.class)
                .hasMessage("The file cannot be read beyond line 2: it is no CSV there, perhaps for want of a"
                        + " quotation mark.");
    }

    @Test
    void otherEncodingIsToldInOneSentence() {
        byte[] latin1 = (HEADER + "A1,José" + REST).getBytes(StandardCharsets.ISO_8859_1);
        Reader reader = new InputStreamReader(new ByteArrayInputStream(latin1), StandardCharsets.UTF_8.newDecoder());

        assertThatThrownBy(() -> new CsvRows(reader).next(9))
                .isInstanceOf(ImportException.class)
                .hasMessage("The file cannot be read: it is not UTF-8 there.");
    }

    private static CsvRows rows(String csv) {
        return new CsvRows(new StringReader(csv));
    }
}
