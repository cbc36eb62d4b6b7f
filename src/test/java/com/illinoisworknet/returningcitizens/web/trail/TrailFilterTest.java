package com.illinoisworknet.returningcitizens.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.audit.TrailPart;
import com.illinoisworknet.returningcitizens.audit.TrailSearch;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the filters of the audit trail's page make of what was typed. */
class TrailFilterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void nothingTypedIsEverythingOfThirtyDays() {
        TrailSearch search = search(filter(Map.of()));

        assertThat(search.parts()).containsExactlyInAnyOrder(TrailPart.values());
        assertThat(search.username()).isEmpty();
        assertThat(search.from()).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(search.to()).isEqualTo("2026-11-25T00:00:00Z");
        assertThat(search.before()).isEqualTo(TrailSearch.NEWEST);
    }

    @Test
    void lastDayIsShownWhole() {
        TrailSearch search = search(filter(Map.of("from", "1/2/2026", "to", "01/03/2026", "who", " Dana.W ")));

        assertThat(search.from()).isEqualTo("2026-01-02T00:00:00Z");
        assertThat(search.to()).isEqualTo("2026-01-04T00:00:00Z");
        assertThat(search.username()).isEqualTo("dana.w");
    }

    @Test
    void aDayThatIsNoneIsSaidAtItsFieldAndFiltersNothing() {
        TrailFilter filter = filter(Map.of("from", "02/30/2026", "part", "LOOKS"));

        assertThat(filter.problems())
                .extracting(Problem::field, Problem::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("from", "usDate.noSuchDay"));
        assertThat(search(filter).from()).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(search(filter).parts()).containsExactly(TrailPart.LOOKS);
    }

    @Test
    void daysTheWrongWayRoundAreSaid() {
        TrailFilter filter = filter(Map.of("from", "03/02/2026", "to", "03/01/2026"));

        assertThat(filter.problems()).extracting(Problem::messageKey).containsExactly("trail.toBeforeFrom");
    }

    @Property
    void noAddressBreaksThePage(@ForAll String part, @ForAll String who, @ForAll String day, @ForAll String before) {
        TrailFilter filter = filter(Map.of("part", part, "who", who, "from", day, "to", day, "before", before));

        assertThat(search(filter).parts()).isNotEmpty();
    }

    private static TrailSearch search(TrailFilter filter) {
        return filter.search(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static TrailFilter filter(Map<String, String> typed) {
        return new TrailFilter(field -> typed.getOrDefault(field, ""), TODAY);
    }
}
