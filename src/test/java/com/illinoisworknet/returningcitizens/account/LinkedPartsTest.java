package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What decisions gave an account is taken back exactly, whatever happened since. */
class LinkedPartsTest {
    private static final Identity LEE_JUNIOR =
            Identity.of(new PersonName("Bob", "Lee", "Kowalczyk", "Jr.")).with(new SocialSecurityNumber("457554417"));

    private final History history = new History();

    @Example
    void whatADecisionGaveIsTakenBack() {
        history.link(1, LEE_JUNIOR);

        Set<IdentityPart> taken = history.reverse(1);

        assertThat(taken).containsExactlyInAnyOrder(IdentityPart.values());
        assertThat(history.state()).isEqualTo("Bob  Kowalczyk  -");
    }

    @Example
    void whatSomebodyCorrectedSinceStays() {
        history.link(1, LEE_JUNIOR);
        history.correct("Leo", "Jr.");

        Set<IdentityPart> taken = history.reverse(1);

        assertThat(taken).containsExactlyInAnyOrder(IdentityPart.SUFFIX, IdentityPart.SSN);
        assertThat(history.state()).isEqualTo("Bob Leo Kowalczyk  -");
    }

    @Example
    void whatWasCorrectedAndCorrectedBackStays() {
        history.link(1, LEE_JUNIOR);
        history.correct("Leo", "Jr.");
        history.correct("Lee", "Jr.");

        history.reverse(1);

        assertThat(history.state()).isEqualTo("Bob Lee Kowalczyk  -");
    }

    @Example
    void whatALaterDecisionWouldHaveGivenIsGivenThen() {
        history.link(1, LEE_JUNIOR);
        history.link(2, Identity.of(new PersonName("Bob", "Ann", "Kowalczyk", "")));

        history.reverse(1);

        assertThat(history.state()).isEqualTo("Bob Ann Kowalczyk  -");
    }

    /** Replayed without the decisions that were reversed, everything else that happened leads to the same account. */
    @Property(tries = 500)
    void afterReversalsTheAccountIsAsIfTheDecisionsHadNotBeenMade(@ForAll("happenings") List<Happening> happenings) {
        History history = new History();
        Set<Long> reversed = new TreeSet<>();
        for (Happening happening : happenings) {
            happening.happen(history, reversed);
        }

        assertThat(history.state()).isEqualTo(history.replayedWithout(reversed));
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<String> middle = Arbitraries.of("", "Lee", "Ann");
        Arbitrary<String> suffix = Arbitraries.of("", "Jr.", "III");
        Arbitrary<String> ssn = Arbitraries.of("", "457554417", "457554418");
        Arbitrary<Happening> links = Combinators.combine(middle, suffix, ssn)
                .as((name, generation, number) ->
                        (past, reversed) -> past.link(past.links.size() + 1L, reported(name, generation, number)));
        Arbitrary<Happening> corrections = Combinators.combine(middle, suffix)
                .as((name, generation) -> (past, reversed) -> past.correct(name, generation));
        Arbitrary<Happening> reversals =
                Arbitraries.integers().between(0, 9).map(place -> (past, reversed) -> past.reverseOne(place, reversed));
        return Arbitraries.oneOf(List.of(links, corrections, reversals)).list().ofMaxSize(10);
    }

    private static Identity reported(String middle, String suffix, String ssn) {
        Identity named = Identity.of(new PersonName("Bob", middle, "Kowalczyk", suffix));
        return ssn.isEmpty() ? named : named.with(new SocialSecurityNumber(ssn));
    }

    /** Something that happens to an account. */
    private interface Happening {
        void happen(History history, Set<Long> reversed);
    }

    /** An account and all that happened to it, to be told again. */
    private static final class History {
        private final Account account = newAccount();
        private final List<Link> links = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();
        private final Set<Long> gone = new TreeSet<>();

        void link(long decisionId, Identity reported) {
            Link link = new Link(decisionId, reported);
            links.add(link);
            told.add((again, without) -> {
                if (!without.contains(decisionId)) {
                    parts(again).give(link);
                }
            });
            parts(account).give(link);
        }

        /** Staff change what they see to be wrong, and leave alone the rest. */
        void correct(String middle, String suffix) {
            PersonName seen = account.name();
            told.add((again, without) -> again.correct(Identity.of(new PersonName(
                    "Bob",
                    middle.equals(seen.middle()) ? again.name().middle() : middle,
                    "Kowalczyk",
                    suffix.equals(seen.suffix()) ? again.name().suffix() : suffix))));
            account.correct(Identity.of(new PersonName("Bob", middle, "Kowalczyk", suffix)));
        }

        void reverseOne(int place, Set<Long> reversed) {
            if (place < links.size() && reversed.add(links.get(place).decisionId())) {
                reverse(links.get(place).decisionId());
            }
        }

        Set<IdentityPart> reverse(long decisionId) {
            gone.add(decisionId);
            List<Link> later = links.stream()
                    .filter(link -> link.decisionId() > decisionId && !gone.contains(link.decisionId()))
                    .toList();
            return parts(account).takeBack(decisionId, later);
        }

        String replayedWithout(Set<Long> reversed) {
            Account again = newAccount();
            told.forEach(happened -> happened.tell(again, reversed));
            return state(again);
        }

        String state() {
            return state(account);
        }

        private static String state(Account account) {
            String ssn = account.ssn()
                    .map(number -> new String(number.sealed().ciphertext(), StandardCharsets.US_ASCII))
                    .orElse("-");
            PersonName name = account.name();
            return String.join(" ", name.first(), name.middle(), name.last(), name.suffix(), ssn);
        }

        private static Account newAccount() {
            return Account.provision(
                    AccountOrigin.PROGRAM,
                    "bkowalczyk",
                    Identity.of(PersonName.of("Bob", "Kowalczyk")),
                    3,
                    Instant.parse("2026-03-02T15:00:00Z"));
        }

        private static LinkedParts parts(Account account) {
            return new LinkedParts(
                    account,
                    ssn -> new SsnOnFile(
                            new Sealed("2026", ssn.digits().getBytes(StandardCharsets.US_ASCII)),
                            new SsnToken("ab".repeat(32))));
        }
    }

    /** What happened, told again to another account, without some decisions. */
    private interface Told {
        void tell(Account again, Set<Long> without);
    }
}
