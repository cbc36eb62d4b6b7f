package com.illinoisworknet.returningcitizens.enrollment;

import static com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField.INSTITUTION;
import static com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField.MSR;
import static com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField.MSR_FROM;
import static com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerFilterTest {
    @Property
    void anAddressIsReadAsItWasWritten(@ForAll("filters") CustomerFilter filter) {
        CustomerFilter read = CustomerFilter.ofAddress(filter.address());

        assertThat(read).isEqualTo(filter);
        assertThat(read.address()).isEqualTo(filter.address()).matches("[A-Za-z0-9_=&,-]*");
    }

    @Property
    @Domain(AnyText.class)
    void anyTextInAnyParameterIsReadAndFiltersByKnownFormsOnly(@ForAll String text) {
        CustomerFilter filter = CustomerFilter.of(parameter -> text);

        assertThat(filter.fields())
                .allSatisfy(
                        field -> assertThat(filter.codes(field)).isNotEmpty().allMatch(field::hasForm));
        assertThat(CustomerFilter.ofAddress(filter.address())).isEqualTo(filter);
    }

    @Property
    @Domain(AnyText.class)
    void anyTextIsReadAsAnAddress(@ForAll String text) {
        CustomerFilter filter = CustomerFilter.ofAddress(text);

        assertThat(CustomerFilter.ofAddress(filter.address())).isEqualTo(filter);
    }

    @ParameterizedTest
    @CsvSource({
        "institution, 0",
        "institution, -3",
        "institution, 9999999999999999999",
        "institution, x",
        "status, ENROLLED",
        "status, VOID%27",
        "msr, 31",
        "msrFrom, 2026-02-30",
        "msrFrom, 02/28/2026",
        "msrFrom, 9999-01-01",
        "msrCounty, 18001",
        "county, ''",
        "offense, 1;2",
        "account, OPEN",
        "mine, 2",
        "new, yes",
        "name, Kowalczyk"
    })
    void whatIsNoCodeFiltersNothing(String parameter, String value) {
        CustomerFilter filter =
                CustomerFilter.of(name -> Map.of(parameter, value).getOrDefault(name, ""));

        assertThat(filter).isEqualTo(CustomerFilter.NONE);
    }

    @Test
    void ofSeveralCodesTheKnownOnesFilter() {
        CustomerFilter filter = CustomerFilter.ofAddress("institution=7,x,3,7&status=EXITED,ANY");

        assertThat(filter.codes(INSTITUTION)).containsExactly("3", "7");
        assertThat(filter.codes(STATUS)).containsExactly("EXITED");
    }

    @Test
    void whatThereIsNoLongerIsLeftOut() {
        CustomerFilter filter = CustomerFilter.ofAddress("institution=3,7&msr=30");

        CustomerFilter kept = filter.keeping((field, code) -> !code.equals("7"));

        assertThat(kept.address()).isEqualTo("institution=3&msr=30");
        assertThat(filter.keeping((field, code) -> field != INSTITUTION).fields())
                .containsExactly(MSR);
    }

    @Test
    void aFieldWithOneCodeTakesTheNewOneInPlaceOfTheOld() {
        CustomerFilter filter = CustomerFilter.NONE.with(MSR, "30").with(MSR, "60");

        assertThat(filter.codes(MSR)).containsExactly("60");
        assertThat(filter.without(MSR)).isEqualTo(CustomerFilter.NONE);
        assertThat(filter.with(MSR_FROM, "2026-01-31").without(MSR, "60").address())
                .isEqualTo("msrFrom=2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "NOTHING", "name", "-MSR_DATE ", "1 desc; drop table account"})
    void whatIsNoOrderIsTheNextReleaseFirst(String code) {
        assertThat(CustomerSort.of(code)).isEqualTo(CustomerSort.NEXT_RELEASE);
    }

    @Property
    void anOrderIsReadAsItWasWritten(@ForAll CustomerColumn column, @ForAll boolean descending) {
        CustomerSort sort = new CustomerSort(column, descending);

        assertThat(CustomerSort.of(sort.code())).isEqualTo(sort);
    }

    @Provide
    Arbitrary<CustomerFilter> filters() {
        Arbitrary<String> codes = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 999_999_999).map(String::valueOf),
                Arbitraries.of("30", "60", "90", "PASSED", "ANY", "EXITED", "VOID", "1", "OUT", "17031", "17197"),
                Arbitraries.of(ListedAccountState.values()).map(Enum::name),
                Arbitraries.integers()
                        .between(0, 40_000)
                        .map(day -> LocalDate.of(1950, 1, 1).plusDays(day).toString()));
        return Combinators.combine(Arbitraries.of(CustomerFilterField.values()), codes)
                .as(Map::entry)
                .list()
                .ofMaxSize(30)
                .map(entries -> {
                    CustomerFilter filter = CustomerFilter.NONE;
                    for (Map.Entry<CustomerFilterField, String> entry : entries) {
                        filter = filter.with(entry.getKey(), entry.getValue());
                    }
                    return filter;
                });
    }
}
