package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Draws people of few names, dates and numbers, so that many are alike: relatives, namesakes, slips of every kind. */
final class RandomPeople {
    private static final List<String> GIVEN =
            List.of("robert", "bob", "roberto", "jose", "mary ann", "ann", "anna", "kate", "catherine", "j", "xochitl");
    private static final List<String> MIDDLES = List.of("", "", "a", "alan", "lee");
    private static final List<String> LAST = List.of(
            "garcia", "garcia lopez", "lopez", "kowalczyk", "kowalcyzk", "smith", "smyth", "mc donald", "nguyen", "o");
    private static final List<String> SUFFIXES = List.of("", "", "", "jr", "sr");
    private static final List<String> COUNTIES = List.of("17031", "17043", "17097", "17197");

    private final Random random;
    private final SsnVault ssns;

    RandomPeople(long seed, Vault vault) {
        this.random = new Random(seed);
        this.ssns = new SsnVault(vault);
    }

    /** An account, with names from before now and then. */
    PersonTraits account() {
        PersonTraits traits = undatedNowAndThen().inCounties(Set.of(one(COUNTIES)));
        PersonTraits former = oneIn(4) ? traits.formerly(List.of(one(LAST))) : traits;
        PersonTraits withSsn = oneIn(2) ? former.with(SsnTraits.of(ssns.token(ssn()))) : former;
        return idocNumber().map(withSsn::with).orElse(withSsn);
    }

    /** Somebody typed into the form: everything the page asks for, the Social Security number whole or in part. */
    PersonTraits entered() {
        PersonTraits traits =
                namedInSomeOrder().born(born()).inCounties(Set.copyOf(List.of(one(COUNTIES), one(COUNTIES))));
        PersonTraits numbered = idocNumber().map(traits::with).orElse(traits);
        if (oneIn(8)) {
            return numbered.with(new SsnTraitsReader(ssns).ofLastFour(ssn().lastFour()));
        }
        return oneIn(3) ? numbered : numbered.with(new SsnTraitsReader(ssns).of(ssn()));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private PersonTraits undatedNowAndThen() {
        return oneIn(12) ? named() : named().born(born());
    }

    private PersonTraits namedInSomeOrder() {
        return oneIn(5) ? PersonTraits.ofFolded(one(LAST), one(MIDDLES), one(GIVEN), "") : named();
    }

    private PersonTraits named() {
        return PersonTraits.ofFolded(one(GIVEN), one(MIDDLES), one(LAST), one(SUFFIXES));
    }

    private BirthDate born() {
        return new BirthDate(LocalDate.of(oneIn(6) ? 1966 : 1988, 1 + random.nextInt(4), 1 + random.nextInt(4)));
    }

    private Optional<IdocNumber> idocNumber() {
        return oneIn(3) ? Optional.of(new IdocNumber("R4821" + random.nextInt(9))) : Optional.empty();
    }

    private SocialSecurityNumber ssn() {
        return new SocialSecurityNumber("8901244" + (10 + random.nextInt(20)));
    }
}
