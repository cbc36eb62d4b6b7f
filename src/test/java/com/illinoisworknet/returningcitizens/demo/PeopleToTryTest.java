package com.illinoisworknet.returningcitizens.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.matching.Candidate;
import com.illinoisworknet.returningcitizens.matching.MeasuredFinder;
import com.illinoisworknet.returningcitizens.matching.SsnTraitsReader;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.shared.Vault;
import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches the loaded demo for the people to try, as the README has them typed, and finds what it promises. */
class PeopleToTryTest {
    @TempDir
    static Path folder;

    private static LoadedDatabase demo;
    private static Connection owner;
    private static SsnVault vault;

    @BeforeAll
    static void load() throws SQLException {
        demo = LoadedDatabase.start(
                folder, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        owner = DriverManager.getConnection(demo.url(), DatabaseLogins.OWNER, demo.password(DatabaseLogins.OWNER));
        vault = new SsnVault(new Vault(VaultKeys.read(demo.secrets())));
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        owner.close();
        demo.close();
    }

    static List<TypedPerson> peopleToTry() throws IOException {
        return TypedPerson.ofReadme();
    }

    @Test
    void sixPeopleStandInTheReadme() throws IOException {
        List<TypedPerson> people = TypedPerson.ofReadme();

        assertThat(people).hasSize(6);
        assertThat(PeopleToTry.NUMBERS)
                .containsAll(people.stream().map(TypedPerson::idocNumber).toList());
    }

    @ParameterizedTest
    @MethodSource("peopleToTry")
    void theProgramSaysWhatTheReadmePromises(TypedPerson person) throws SQLException {
        List<Candidate> shown = MeasuredFinder.on(owner).find(traits(person)).shown();

        assertThat(shown)
                .extracting(candidate -> candidate.assessment().band().name() + " " + lastName(candidate.accountId()))
                .isEqualTo(person.promised());
    }

    @Test
    void nobodyElseHasTheirLastNames() throws SQLException {
        String names = PeopleToTry.LAST_NAMES.stream().collect(Collectors.joining("', '", "('", "')"));

        long accounts = new Sql(owner).number("select count(*) from account where last_name in " + names);

        assertThat(accounts).isEqualTo(PeopleToTry.NOT_ENROLLED.size() + 1);
    }

    private static PersonTraits traits(TypedPerson typed) throws SQLException {
        PersonTraits person = PersonTraits.of(PersonName.of(typed.first(), typed.last()))
                .born(new BirthDate(UsDate.parse(typed.birthDate())))
                .with(new IdocNumber(typed.idocNumber()))
                .inCounties(counties(typed));
        return typed.ssn().isEmpty()
                ? person
                : person.with(new SsnTraitsReader(vault).of(SocialSecurityNumber.parse(typed.ssn())));
    }

    private static Set<String> counties(TypedPerson typed) throws SQLException {
        return Set.copyOf(
                texts("select code from county where name in ('%s')".formatted(String.join("', '", typed.counties()))));
    }

    private static String lastName(long account) {
        try {
            return texts("select last_name from account where id = " + account).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(String query) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select array_agg(t) from (" + query + ") as answer(t)")) {
            rows.next();
            return Arrays.asList((String[]) rows.getArray(1).getArray());
        }
    }
}
