package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.matching.SsnTraitsReader;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the model compares, from what staff entered. */
@ApplicationScoped
class TraitsOfIntake {
    @Inject
    SsnVault vault;

    PersonTraits of(IntakeRequest request) {
        PersonTraits traits = PersonTraits.of(request.identity().name())
                .born(request.identity().birthDate().orElseThrow())
                .with(request.enrollment().idocNumber())
                .inCounties(request.enrollment().sentence().countyCodes());
        Optional<SocialSecurityNumber> ssn = request.identity().ssn();
        return ssn.map(new SsnTraitsReader(vault)::of).map(traits::with).orElse(traits);
    }
}
