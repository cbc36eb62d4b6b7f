package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.Fingerprints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives out usernames to many accounts at once, by the rules of {@link UsernameProposer}, without asking the database
 * for each.
 *
 * <p>Remembers what is taken as {@link Fingerprints}, and how far the namesakes of a name have come, so that the
 * hundred-thousandth Maria Garcia costs no more than the second. For one thread.
 */
public final class UsernameSupply {
    /** Namesakes beyond so many names are counted from the beginning again, which only takes longer. */
    private static final int MOST_COUNTED = 200_000;

    private final Fingerprints taken = new Fingerprints();
    private final Map<String, Integer> next = new HashMap<>();

    /** Takes a username out of the supply; answers whether nobody had it. */
    public boolean take(Username username) {
        return taken.add(username.key());
    }

    /** The first proposal for the name that nobody has; it is taken then. */
    public Username propose(PersonName name) {
        return new Username(UsernameProposer.ofName(name)
                .filter(taken::add)
                .findFirst()
                .orElseGet(() -> afterName(UsernameProposer.bases(name))));
    }

    private String afterName(List<String> bases) {
        return bases.stream().filter(taken::add).findFirst().orElseGet(() -> namesake(bases.get(0)));
    }

    private String namesake(String base) {
        int number = next.getOrDefault(base, 0);
        while (!taken.add(UsernameProposer.namesake(base, number))) {
            number++;
        }
        remember(base, number + 1);
        return UsernameProposer.namesake(base, number);
    }

    private void remember(String base, int number) {
        if (next.size() >= MOST_COUNTED) {
            next.clear();
        }
        next.put(base, number);
    }
}
