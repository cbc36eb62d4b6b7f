package com.illinoisworknet.returningcitizens.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerSliceTest {
    @ParameterizedTest
    @CsvSource({
        "0, 25, 214, 0, 25",
        "9999, 25, 214, 200, 14",
        "-3, 25, 214, 0, 25",
        "200, 25, 200, 175, 25",
        "0, 25, 0, 0, 0",
        "0, 5000, 214, 0, 100",
        "0, 0, 214, 0, 1",
        "2147483647, 100, 100000, 99900, 100"
    })
    void whatLiesOutsideIsTheNearestPage(int first, int size, long total, int expected, int rows) {
        CustomerSlice slice = new CustomerSlice(first, size, CustomerCount.of(total));

        assertThat(slice.first()).isEqualTo(expected);
        assertThat(slice.rows()).isEqualTo(rows);
    }

    @Property
    void readFromEitherEndItIsTheSamePart(
            @ForAll @IntRange(max = 5000) int first,
            @ForAll @IntRange(min = 1, max = 100) int size,
            @ForAll @IntRange(min = 1, max = 4000) int total) {
        CustomerSlice slice = new CustomerSlice(first, size, CustomerCount.of(total));

        assertThat(slice.first() + slice.rows() + slice.fromEnd()).isEqualTo(total);
        assertThat(slice.rows()).isBetween(1, size);
    }
}
