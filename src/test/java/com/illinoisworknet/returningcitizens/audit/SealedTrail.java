package com.illinoisworknet.returningcitizens.audit;

import java.sql.SQLException;
import java.util.Random;

/** A sealed trail in the hands of a superuser, with the triggers off; every attack is rolled back. */
final class SealedTrail {
    /** Links of the chain. */
    static final long LINKS = 120;

    private final Session superuser;
    private final Random random;

    SealedTrail(Session superuser, Random random) {
        this.superuser = superuser;
        this.random = random;
    }

    /** Any number of the chain. */
    long number() {
        return 1 + random.nextInt((int) LINKS);
    }

    /** A number that another one follows. */
    long followedNumber() {
        return 1 + random.nextInt((int) LINKS - 1);
    }

    /** Another number. */
    long numberBeside(long number) {
        long other = number();
        return other == number ? numberBeside(number) : other;
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    <T> T oneOf(java.util.List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** The event that is sealed under a number. */
    long event(long number) throws SQLException {
        return superuser.number("select event_id from audit.seal where number = ?", number);
    }

    void run(String sql, Object... values) throws SQLException {
        superuser.execute(sql, values);
    }

    Session superuser() {
        return superuser;
    }
}
