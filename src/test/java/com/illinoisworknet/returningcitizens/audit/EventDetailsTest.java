package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventDetailsTest {
    private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void eachComponentStandsByItsName() {
        String json = EventDetails.json(new Looked(7, true, KEY, DayOfWeek.MONDAY));

        assertThat(json)
                .isEqualTo("{\"enrollmentId\":7,\"first\":true,"
                        + "\"intakeKey\":\"00000000-0000-4000-8000-000000000001\",\"day\":\"MONDAY\"}");
    }

    @Test
    void severalIdsAreNumbers() {
        String json = EventDetails.json(new Listed(List.of(3L, 5L)));

        assertThat(json).isEqualTo("{\"accountIds\":[3,5]}");
    }

    @Test
    void noneOfSeveralIsAnEmptyList() {
        String json = EventDetails.json(new Listed(List.of()));

        assertThat(json).isEqualTo("{\"accountIds\":[]}");
    }

    @Test
    void fractionsAreKept() {
        String json = EventDetails.json(new Weighed(0.25));

        assertThat(json).isEqualTo("{\"share\":0.25}");
    }

    @Test
    void quotesCannotBreakOut() {
        String json = EventDetails.json(new Named("a\",\"accountId\":\"1\n"));

        assertThat(json).isEqualTo("{\"what\":\"a\\\",\\\"accountId\\\":\\\"1\\n\"}");
    }

    private record Looked(long enrollmentId, boolean first, UUID intakeKey, DayOfWeek day) implements DomainEvent {}

    private record Listed(List<Long> accountIds) implements DomainEvent {}

    private record Weighed(double share) implements DomainEvent {}

    private record Named(String what) implements DomainEvent {}
}
