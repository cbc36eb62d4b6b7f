package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.PersonName;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameSupplyTest {
    private static final PersonName MARIA = PersonName.of("Maria", "Garcia");

    private final UsernameSupply supply = new UsernameSupply();

    @Test
    void givesWhatOneProposalAfterTheOtherWouldGive() {
        List<PersonName> names = Stream.of("Jo", "Jane", "John", "Jo")
                .map(first -> PersonName.of(first, "Smith"))
                .toList();
        Set<String> taken = new HashSet<>();

        for (int round = 0; round < 400; round++) {
            PersonName name = names.get(round % names.size());
            String expected = UsernameProposer.propose(name, start -> beginning(start, taken));
            taken.add(expected);

            assertThat(supply.propose(name).value()).isEqualTo(expected);
        }
    }

    @Test
    void takenUsernameIsPassedOverHoweverItIsWritten() {
        supply.take(new Username("MGarcia"));

        Username proposed = supply.propose(MARIA);

        assertThat(proposed.value()).isEqualTo("mariagarcia");
        assertThat(supply.take(new Username("MariaGarcia"))).isFalse();
    }

    @Test
    void aHundredThousandNamesakesTakeSecondsAndNotHours() {
        Set<String> given = new HashSet<>();

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int namesake = 0; namesake < 100_000; namesake++) {
                given.add(supply.propose(MARIA).value());
            }
        });

        assertThat(given).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1abc", "a b", "jörg", "a@b.org", "a'b"})
    void malformedUsernameIsRefused(String typed) {
        Assertions.assertThrows(IllegalArgumentException.class, () -> new Username(typed));
    }

    private static Set<String> beginning(String start, Set<String> taken) {
        return taken.stream().filter(name -> name.startsWith(start)).collect(Collectors.toSet());
    }
}
