package com.illinoisworknet.returningcitizens.benchmark.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.benchmark.measures.TinySet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingSetTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTinySet() throws IOException {
        for (String file : List.of("accounts.csv", "queries.csv", "truth.csv", "groups.csv")) {
            Files.copy(TinySet.FOLDER.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void aSetIsReadAsItStands() {
        MatchingSet set = MatchingSet.read(folder);

        assertThat(set.accounts()).isEqualTo(7);
        assertThat(set.queries()).hasSize(8);
        assertThat(set.queries().get(1).counties()).containsExactly("Lake", "Cook");
        assertThat(set.truth().get("Q3").accounts()).isEqualTo(Set.of("A3", "A4"));
        assertThat(set.truth().get("Q5").stranger()).isTrue();
        assertThat(set.truth().get("Q7").lookAlike()).isTrue();
        assertThat(set.groupsOf("Q1")).containsExactly("origin:white", "sex:f");
        assertThat(set.ssn("Q2")).isEqualTo(SsnAgreement.EQUAL);
    }

    @Test
    void aSetWithoutGroupsIsWhole() throws IOException {
        Files.delete(folder.resolve("groups.csv"));

        assertThat(MatchingSet.read(folder).groups()).isEmpty();
    }

    @Test
    void aMarkOfByteOrderIsNoPartOfTheFirstColumn() throws IOException {
        Path truth = folder.resolve("truth.csv");
        Files.writeString(truth, "\uFEFF" + Files.readString(truth));

        assertThat(MatchingSet.read(folder).truth()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            accounts.csv | former_last_names | other_names  | accounts.csv, line 1, column former_last_names: the column is missing.
            accounts.csv | 1981-02-03        | 1981-02-31   | 'accounts.csv, line 3, column birth_date: "1981-02-31" is no date (YYYY-MM-DD).'
            accounts.csv | A9,Ned            | ,Ned         | accounts.csv, line 8, column account_id: it is blank.
            accounts.csv | ',R12345,Will'    | ',R12345'    | accounts.csv, line 4, column county: the row ends before it.
            accounts.csv | ',R12345,Will'    | ',R12345,Will,1' | accounts.csv, line 4: 11 values for 10 columns.
            queries.csv  | 1991-01-01        | 01/01/1991   | 'queries.csv, line 6, column birth_date: "01/01/1991" is no date (YYYY-MM-DD).'
            queries.csv  | Q2                | Q1           | queries.csv, line 3, column query_id: Q1 is there twice.
            truth.csv    | 'Q4,A5'           | 'Q4,A7'      | truth.csv, line 6, column account_id: A7 is not in accounts.csv.
            truth.csv    | 'Q4,A5'           | 'Q44,A5'     | truth.csv, line 6, column query_id: Q44 is not in queries.csv.
            truth.csv    | 'Q6,,negative:none'| 'Q5,,negative:none' | queries.csv, line 7, column query_id: Q6 is not in truth.csv.
            groups.csv   | Q7                | Q9           | groups.csv, line 8, column query_id: Q9 is not in queries.csv.
            """)
    void whatIsMalformedIsToldByFileLineAndColumn(String file, String text, String wrong, String sentence)
            throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(text, wrong));

        assertThatThrownBy(() -> MatchingSet.read(folder))
                .isInstanceOf(SetFormatException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"accounts.csv", "queries.csv", "truth.csv"})
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(folder.resolve(file));

        assertThatThrownBy(() -> MatchingSet.read(folder))
                .isInstanceOf(SetFormatException.class)
                .hasMessageStartingWith(file + ": the file is missing in ");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("truth.csv"), "");

        assertThatThrownBy(() -> MatchingSet.read(folder)).hasMessage("truth.csv: it is empty.");
    }

    @Test
    void aSetWithoutQueriesIsNone() throws IOException {
        Files.writeString(
                folder.resolve("queries.csv"),
                Files.readString(folder.resolve("queries.csv"))
                                .lines()
                                .findFirst()
                                .orElseThrow() + "\n");
        Files.writeString(folder.resolve("truth.csv"), "query_id,account_id,kinds\n");

        assertThatThrownBy(() -> MatchingSet.read(folder)).hasMessage("queries.csv: it has no rows.");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> MatchingSet.read(folder.resolve("nowhere")))
                .hasMessage("nowhere: there is no such folder.");
    }
}
