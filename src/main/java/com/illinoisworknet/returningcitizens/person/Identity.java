package com.illinoisworknet.returningcitizens.person;

import java.util.Objects;
import java.util.Optional;

/** Who somebody is said to be: a name, and birth date and Social Security number as far as they are known. */
public final class Identity {
    private final PersonName name;
    private final BirthDate birthDate;
    private final SocialSecurityNumber ssn;

    private Identity(PersonName name, BirthDate birthDate, SocialSecurityNumber ssn) {
        this.name = Objects.requireNonNull(name);
        this.birthDate = birthDate;
        this.ssn = ssn;
    }

    /** Somebody of whom only the name is known. */
    public static Identity of(PersonName name) {
        return new Identity(name, null, null);
    }

    /** The same with a birth date. */
    public Identity born(BirthDate known) {
        return new Identity(name, Objects.requireNonNull(known), ssn);
    }

    /** The same with a Social Security number. */
    public Identity with(SocialSecurityNumber known) {
        return new Identity(name, birthDate, Objects.requireNonNull(known));
    }

    /** The name. */
    public PersonName name() {
        return name;
    }

    /** The birth date, if known. */
    public Optional<BirthDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** The Social Security number in clear, if known. */
    public Optional<SocialSecurityNumber> ssn() {
        return Optional.ofNullable(ssn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identity that
                && name.equals(that.name)
                && birthDate().equals(that.birthDate())
                && ssn().equals(that.ssn());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, birthDate, ssn);
    }

    /** Says nothing of the person, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Identity[…]";
    }
}
