package com.illinoisworknet.returningcitizens.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderTest {
    private static final List<String> ALL =
            Arrays.stream(Column.values()).map(Column::header).toList();

    @Property(tries = 100)
    void columnsStandInAnyOrder(@ForAll("orders") List<String> order) {
        Header header = Header.of(order);

        SourceRow row = header.row(7, order);

        assertThat(Column.values())
                .allSatisfy(column -> assertThat(row.text(column)).isEqualTo(column.header()));
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void missingColumnIsNamedUnlessItMayBeMissing(Column column) {
        List<String> rest = new ArrayList<>(ALL);
        rest.remove(column.header());

        if (column.isRequired()) {
            assertThatThrownBy(() -> Header.of(rest))
                    .isInstanceOf(ImportException.class)
                    .hasMessage("The header of the file lacks: " + column.header() + ".");
        } else {
            assertThat(Header.of(rest).row(2, rest).text(column)).isEmpty();
        }
    }

    @Test
    void columnThatIsThereTwiceIsNamed() {
        List<String> twice = new ArrayList<>(ALL);
        twice.add(" SSN ");

        assertThatThrownBy(() -> Header.of(twice)).hasMessage("The header of the file names more than once: ssn.");
    }

    @Test
    void byteOrderMarkCapitalsAndColumnsOfOthersAreTaken() {
        List<String> written = new ArrayList<>();
        written.add("\uFEFFAccount_ID");
        written.addAll(ALL.subList(1, ALL.size()));
        written.add("email");

        SourceRow row = Header.of(written).row(2, written);

        assertThat(row.text(Column.ACCOUNT_ID)).isEqualTo("\uFEFFAccount_ID");
        assertThat(row.cells()).doesNotContain("email");
    }

    @Test
    void rowOfAnotherWidthIsTorn() {
        Header header = Header.of(ALL);

        assertThat(header.row(2, ALL.subList(1, ALL.size())).isTorn()).isTrue();
        assertThat(header.row(3, ALL).isTorn()).isFalse();
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.shuffle(ALL);
    }
}
