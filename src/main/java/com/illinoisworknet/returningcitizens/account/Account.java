package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A person's account, of a customer or of staff. A person has exactly one. */
@Entity
@Table(name = "account")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Column(name = "username_key", insertable = false, updatable = false)
    private String usernameKey;

    @Embedded
    private NameOnFile name;

    @Column(name = "birth_date")
    @Convert(converter = BirthDateConverter.class)
    private BirthDate birthDate;

    /** None on file: null. */
    @Embedded
    private SsnOnFile ssn;

    @Column(name = "idoc_number")
    @Convert(converter = IdocNumberConverter.class)
    private IdocNumber idocNumber;

    @Column(name = "county_code")
    private String countyCode;

    @Convert(converter = AccountOriginConverter.class)
    private AccountOrigin origin;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_former_name", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "last_name")
    private Set<String> formerLastNames = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "first_signed_in_at")
    private Instant firstSignedInAt;

    @Column(name = "last_signed_in_at")
    private Instant lastSignedInAt;

    /** Open: null. */
    @Embedded
    private Closing closing;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    @Version
    private long version;

    /** For JPA. */
    protected Account() {}

    /** An account that this program creates; a customer's Social Security number is sealed once it has an id. */
    static Account provision(AccountOrigin origin, String username, Identity who, long createdBy, Instant createdAt) {
        Account account = new Account();
        account.username = username;
        account.name = new NameOnFile(who.name());
        account.birthDate = who.birthDate().orElse(null);
        account.origin = origin;
        account.createdBy = createdBy;
        account.createdAt = createdAt;
        return account;
    }

    long id() {
        return id;
    }

    String username() {
        return username;
    }

    PersonName name() {
        return name.name();
    }

    boolean wasSignedInTo() {
        return firstSignedInAt != null;
    }

    AccountIdentity identity() {
        return new AccountIdentity(
                id, username, namedAndBorn(), traits(), new AccountHistory(origin, createdAt, wasSignedInTo()));
    }

    /** Whether it can be used. */
    boolean isOpen() {
        return closing == null;
    }

    /** Nothing while it is open. */
    Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    void close(Closing forGood) {
        closing = forGood;
    }

    void signedIn(Instant moment) {
        firstSignedInAt = firstSignedInAt == null ? moment : firstSignedInAt;
        lastSignedInAt = moment;
    }

    /** What it says of its holder, the Social Security number left out. */
    Identity namedAndBorn() {
        Identity named = Identity.of(name());
        return birthDate == null ? named : named.born(birthDate);
    }

    /** Takes another name and birth date. */
    void correct(Identity corrected) {
        name.correct(corrected.name());
        birthDate = corrected.birthDate().orElse(null);
    }

    /** Keeps who changed or added to what it says of its holder. */
    void changed(LastChange change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    Optional<LastChange> lastChange() {
        return Optional.ofNullable(changedBy).map(by -> new LastChange(by, changedAt));
    }

    /** The name, to add to. */
    NameOnFile nameOnFile() {
        return name;
    }

    Optional<SsnOnFile> ssn() {
        return Optional.ofNullable(ssn);
    }

    void keepSsn(SsnOnFile given) {
        ssn = given;
    }

    void forgetSsn() {
        ssn = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Account.class.hashCode();
    }

    private AccountTraits traits() {
        AccountTraits named =
                AccountTraits.none().formerly(formerLastNames.stream().sorted().toList());
        AccountTraits county = named.inCounty(Optional.ofNullable(countyCode).orElse(""));
        AccountTraits number = idocNumber == null ? county : county.with(idocNumber);
        return ssn == null ? number : number.with(ssn.token());
    }
}
