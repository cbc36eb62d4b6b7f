package com.illinoisworknet.returningcitizens.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTextTest {
    @Test
    void whatWouldEndACellOrARowIsEscaped() {
        assertThat(CopyText.text("a\\b\tc\nd\re")).isEqualTo("a\\\\b\\tc\\nd\\re");
        assertThat(CopyText.text("Muñoz 漢")).isEqualTo("Muñoz 漢");
    }

    @Test
    void emptyTextIsNullOnlyWhereItIsAskedFor() {
        assertThat(CopyText.text("")).isEmpty();
        assertThat(CopyText.orNull("")).isEqualTo("\\N");
        assertThat(CopyText.orNull("\\N")).isEqualTo("\\\\N");
    }

    @Test
    void rowsAreSentAsCopyReadsThem() throws IOException {
        CopyText text = new CopyText("account", "id, last_name");
        text.row(List.of(CopyText.number(17), CopyText.text("Żółć")));
        text.row(List.of(CopyText.number(18), CopyText.orNull("")));

        CopyRows rows = text.finished();

        assertThat(rows.statement()).isEqualTo("copy account (id, last_name) from stdin");
        assertThat(new String(rows.rows().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("17\tŻółć\n18\t\\N\n");
    }
}
