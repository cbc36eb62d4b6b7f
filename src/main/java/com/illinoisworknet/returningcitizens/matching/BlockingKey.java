package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.NearDates;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ways in which an account is found for a person, each one look into an index. Any of them is enough; what it finds
 * is judged by the model.
 */
enum BlockingKey {
    /** The same Social Security number. */
    SAME_SSN("""
            t.ssn_token = ?1
            """, BlockingKey::ssn),

    /** The same first and last name, and the same birth date. */
    SAME_NAMES_AND_DATE("""
            t.last_name_folded = ?1 and t.first_name_folded = ?2 and t.birth_date = cast(?3 as date)
            """, entered -> dated(entered, LocalDate::toString)),

    /** First and last name swapped, and the same birth date. */
    SWAPPED_NAMES("""
            t.first_name_folded = ?1 and t.last_name_folded = ?2 and t.birth_date = cast(?3 as date)
            """, entered -> dated(entered, LocalDate::toString)),

    /** The same first and last name, with day and month of the birth date swapped. */
    SWAPPED_DAY_AND_MONTH("""
            t.last_name_folded = ?1 and t.first_name_folded = ?2 and t.birth_date = cast(nullif(?3, '') as date)
            """, entered -> dated(entered, BlockingKey::swapped)),

    /** The same first and last name, and a birth date with one digit wrong. */
    ONE_DIGIT_WRONG("""
            t.last_name_folded = ?1 and t.first_name_folded = ?2 and t.birth_date = any(cast(?3 as date[]))
            """, entered -> dated(entered, BlockingKey::oneDigitWrong)),

    /** The same first and last name, and another birth date at most a year apart. */
    WITHIN_A_YEAR("""
            t.last_name_folded = ?1 and t.first_name_folded = ?2
                and t.birth_date between cast(?3 as date) - 366 and cast(?3 as date) + 366
                and t.birth_date <> cast(?3 as date)
                and t.birth_date - interval '1 year' <= cast(?3 as date)
                and t.birth_date >= cast(?3 as date) - interval '1 year'
            """, entered -> dated(entered, LocalDate::toString)),

    /** The same first and last name, in an account without a birth date. */
    DATE_NOT_KNOWN("""
            t.last_name_folded = ?1 and t.first_name_folded = ?2 and t.birth_date is null
            """, BlockingKey::names);

    /** How many accounts one key may bring; what this cuts off is counted. */
    static final int BOUND = 50;

    private final String condition;
    private final Function<PersonTraits, List<String>> values;

    BlockingKey(String condition, Function<PersonTraits, List<String>> values) {
        this.condition = condition;
        this.values = values;
    }

    /** The key's condition on the index {@code t}, as SQL with positional parameters. */
    String condition() {
        return condition;
    }

    /** What fills the condition's parameters; empty if not enough is known of the person for this key. */
    List<String> values(PersonTraits entered) {
        return values.apply(entered);
    }

    private static List<String> ssn(PersonTraits entered) {
        return entered.ssnToken().map(token -> List.of(token.value())).orElse(List.of());
    }

    private static List<String> names(PersonTraits entered) {
        return entered.lastName().isEmpty() ? List.of() : List.of(entered.lastName(), entered.firstName());
    }

    private static List<String> dated(PersonTraits entered, Function<LocalDate, String> dates) {
        Optional<String> date = entered.birthDate().map(born -> dates.apply(born.value()));
        return date.filter(known -> !entered.lastName().isEmpty())
                .map(known -> List.of(entered.lastName(), entered.firstName(), known))
                .orElse(List.of());
    }

    private static String swapped(LocalDate date) {
        return NearDates.swapped(date).map(LocalDate::toString).orElse("");
    }

    private static String oneDigitWrong(LocalDate date) {
        return NearDates.oneDigitWrong(date).stream()
                .map(LocalDate::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
