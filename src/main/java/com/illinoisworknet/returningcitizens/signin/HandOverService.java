package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * <em>Hand over to the customer</em>: a ticket that the browser keeps while the customer uses it, so that staff find
 * back to where they were. It holds no person and opens nothing: whoever has it must sign in as staff.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class HandOverService {
    private static final int LONGEST_ADDRESS = 300;

    @Inject
    HandOverRepository handOvers;

    @Inject
    CurrentAccount account;

    @Inject
    Event<HandedOver> handedOver;

    @Inject
    Event<HandedBack> handedBack;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "hand-over.minutes", defaultValue = "120")
    int minutes;

    /**
     * Makes a ticket.
     *
     * @param returnAddress where staff go on; the site's first page instead of what is no path on this site
     */
    public UUID begin(String returnAddress) {
        Instant now = clock.instant();
        handOvers.removeExpired(now);
        String address = ReturnAddress.safe(returnAddress)
                .filter(path -> path.length() <= LONGEST_ADDRESS)
                .orElse("/");
        HandOver handOver = HandOver.until(now.plus(Duration.ofMinutes(minutes)), address);
        handOvers.add(handOver);
        handedOver.fire(new HandedOver(account.requiredId()));
        return handOver.ticket();
    }

    /** Whether the browser with this ticket waits to be taken back. Open to everybody: it tells nothing else. */
    @PermitAll
    public boolean waiting(UUID ticket) {
        return handOvers
                .find(ticket)
                .filter(handOver -> handOver.waitsAt(clock.instant()))
                .isPresent();
    }

    /** Takes the browser back: the address to go on at, once; a ticket that is used up or too old has none. */
    public Optional<String> end(UUID ticket) {
        Optional<HandOver> taken = handOvers.find(ticket);
        taken.ifPresent(handOvers::remove);
        Optional<String> address =
                taken.filter(handOver -> handOver.waitsAt(clock.instant())).map(HandOver::returnAddress);
        address.ifPresent(path -> handedBack.fire(new HandedBack(account.requiredId())));
        return address;
    }
}
