package com.illinoisworknet.returningcitizens.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which page answers how to whom, to be read by program staff. {@code {enrollment}} is a customer of Kewanee, whose
 * account was there before this program: only a supervisor may issue a temporary password, with a reason; a Social
 * Security number is on file. {@code {staff}} is partner staff of Kewanee, without a second factor. {@code {intake}} is
 * one that another staff member has begun.
 * account was there before this program: only a supervisor may issue a temporary password, with a reason.
 * {@code {transfer}} is a request to move another customer of Kewanee, by their staff.
 * {@code {staff}} is partner staff of Kewanee. {@code {intake}} is one that another staff member has begun.
 * account was there before this program: only a supervisor may issue a temporary password, with a reason; a Social Security number is on file.
 * {@code {intake}} is one that another staff member has begun.
 *
 * <p>open: the page; sign in: the sign-in page first; choose: <em>Choose your password</em> first; 404: the page that
 * says that there is none; list, staff list: back to the list; back, member: back to the page of the customer or the
 * staff account, since there is nothing to do.
 */
final class PageRights {
    /** Who asks, in the order of the table's columns. */
    static final List<String> VISITORS =
            List.of("anonymous", "must choose", "customer", "staff", "supervisor", "administrator", "auditor");

    static final String TABLE = """
            page                                                             | anonymous | must choose | customer | staff | supervisor | administrator | auditor
            /sign-in                                                         | open      | open        | open     | open  | open       | open          | open
            /accessibility                                                   | open      | open        | open     | open  | open       | open          | open
            /choose-password                                                 | sign in   | open        | open     | open  | open       | open          | open
            /confidentiality-notice                                          | sign in   | choose      | 404      | open  | open       | open          | open
            /second-factor                                                   | sign in   | choose      | 404      | open  | open       | open          | open
            /second-factor-code                                              | sign in   | choose      | 404      | 404   | 404        | 404           | 404
            /my-page                                                         | sign in   | choose      | open     | 404   | 404        | 404           | 404
            /my-dashboard                                                    | sign in   | choose      | 404      | open  | open       | open          | open
            /audit-trail                                                     | sign in   | choose      | 404      | open  | open       | open          | open
            /staff                                                           | sign in   | choose      | 404      | 404   | open       | open          | 404
            /staff/member?account={staff}                                    | sign in   | choose      | 404      | 404   | open       | open          | 404
            /staff/add                                                       | sign in   | choose      | 404      | 404   | open       | open          | 404
            /staff/rights?account={staff}                                    | sign in   | choose      | 404      | 404   | open       | open          | 404
            /staff/activity?account={staff}                                  | sign in   | choose      | 404      | 404   | open       | open          | 404
            /staff/second-factor?account={staff}                             | sign in   | choose      | 404      | 404   | 404        | member        | 404
            /staff/temporary-password?account={staff}                        | sign in   | choose      | 404      | 404   | open       | open          | 404
            /reference-data                                                  | sign in   | choose      | 404      | 404   | 404        | open          | 404
            /reference-data/row?of=offenses                                  | sign in   | choose      | 404      | 404   | 404        | open          | 404
            /reference-data/import                                           | sign in   | choose      | 404      | 404   | 404        | open          | 404
            /staff/slip                                                      | sign in   | choose      | 404      | 404   | staff list | staff list    | 404
            /partner-tools                                                   | sign in   | choose      | 404      | open  | open       | open          | 404
            /partner-guide                                                   | sign in   | choose      | 404      | open  | open       | open          | 404
            /customer-support-center                                         | sign in   | choose      | 404      | open  | open       | open          | 404
            /groups                                                          | sign in   | choose      | 404      | open  | open       | open          | 404
            /groups/returning-citizens                                       | sign in   | choose      | 404      | open  | open       | open          | 404
            /groups/returning-citizens/add-customer                          | sign in   | choose      | 404      | open  | open       | open          | 404
            /groups/returning-citizens/same-person?intake={intake}           | sign in   | choose      | 404      | 404   | 404        | 404           | 404
            /groups/returning-citizens/confirm?intake={intake}               | sign in   | choose      | 404      | 404   | 404        | 404           | 404
            /groups/returning-citizens/outcome?intake={intake}               | sign in   | choose      | 404      | 404   | 404        | 404           | 404
            /groups/returning-citizens/slip                                  | sign in   | choose      | 404      | list  | list       | list          | 404
            /groups/returning-citizens/customer?enrollment={enrollment}      | sign in   | choose      | 404      | open  | open       | open          | 404
            /groups/returning-citizens/temporary-password?enrollment={enrollment} | sign in | choose   | 404      | 404   | open       | open          | 404
            /groups/returning-citizens/correct-identity?enrollment={enrollment} | sign in | choose   | 404      | 404   | open       | open          | 404
            /groups/returning-citizens/reveal-ssn?enrollment={enrollment}    | sign in   | choose      | 404      | 404   | 404        | open          | 404
            /groups/returning-citizens/edit-enrollment?enrollment={enrollment} | sign in | choose | 404 | open | open | open | 404
            /groups/returning-citizens/assign-staff?enrollment={enrollment} | sign in | choose | 404 | open | open | open | 404
            /groups/returning-citizens/unlock?enrollment={enrollment} | sign in | choose | 404 | open| open | open | 404
            /groups/returning-citizens/exit?enrollment={enrollment} | sign in | choose | 404 | open | open | open | 404
            /groups/returning-citizens/transfer?enrollment={enrollment} | sign in | choose | 404 | open | open | open | 404
            /groups/returning-citizens/transfer-here?intake={intake} | sign in | choose | 404 | 404 | 404 | 404 | 404
            /groups/returning-citizens/transfer-request?transfer={transfer} | sign in | choose | 404 | open | open | open | 404
            /groups/returning-citizens/transfers | sign in | choose | 404 | open | open | open | 404
            /groups/returning-citizens/re-enroll?enrollment={enrollment} | sign in | choose | 404 | back | back | back | 404
            /groups/returning-citizens/void-enrollment?enrollment={enrollment} | sign in | choose | 404 | 404 | open | open | 404
            /groups/returning-citizens/reverse-decision?enrollment={enrollment} | sign in | choose | 404 | 404 | 404 | 404 | 404
            /error/not-found                                                 | sign in   | choose      | 404      | 404   | 404        | 404           | 404
            /error/bad-request                                               | sign in   | choose      | 404      | 404   | 404        | 404           | 404
            /error/error                                                     | sign in   | choose      | 404      | 404   | 404        | 404           | 404
            """;

    private static final Path PAGES = Path.of("src", "main", "webapp");

    private PageRights() {}

    /** Each address of the table with its answers by {@link #VISITORS}. */
    static Map<String, List<String>> rows() {
        return TABLE.lines()
                .skip(1)
                .map(PageRights::cells)
                .collect(Collectors.toMap(
                        cells -> cells.get(0),
                        cells -> cells.subList(1, cells.size()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** The address without what is asked of it. */
    static String page(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** The addresses of all pages that there are. */
    static List<String> onTheFileSystem() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "/" + file.replaceFirst("\\.xhtml$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
