package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.Username;
import com.illinoisworknet.returningcitizens.account.UsernameSupply;
import com.illinoisworknet.returningcitizens.load.ReadRow.Loadable;
import com.illinoisworknet.returningcitizens.load.Remark.Outcome;
import com.illinoisworknet.returningcitizens.load.SortedBatch.Added;
import com.illinoisworknet.returningcitizens.load.SortedBatch.Changed;
import com.illinoisworknet.returningcitizens.shared.Fingerprints;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells new, changed and unchanged rows apart, refuses what is there twice, and gives ids and usernames to the new ones,
 * always in the order of the file, so that the same file gives the same accounts.
 */
final class Sorter {
    private final ImportTables tables;
    private final UsernameSupply usernames;
    private final Fingerprints idsSeen = new Fingerprints();

    Sorter(ImportTables tables, UsernameSupply usernames) {
        this.tables = tables;
        this.usernames = usernames;
    }

    SortedBatch sort(List<ReadRow> rows) throws SQLException {
        Sorting sorting = new Sorting();
        List<Loadable> loadable =
                rows.stream().flatMap(row -> sorting.loadable(row).stream()).toList();
        Map<String, KnownAccount> known =
                tables.known(loadable.stream().map(row -> row.key().sourceId()).toList());
        List<Loadable> added = new ArrayList<>();
        for (Loadable row : loadable) {
            Optional.ofNullable(known.get(row.key().sourceId()))
                    .ifPresentOrElse(account -> sorting.again(row, account), () -> added.add(row));
        }
        sorting.add(added, tables.nextIds(added.size()));
        return sorting.sorted(rows.size());
    }

    /** The sorting of one batch. */
    private final class Sorting {
        private final List<Added> added = new ArrayList<>();
        private final List<Changed> changed = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private int refused;

        Optional<Loadable> loadable(ReadRow row) {
            remarks.addAll(row.remarks());
            if (row instanceof Loadable loadable) {
                return Optional.of(loadable).filter(this::isFirst);
            }
            refused++;
            return Optional.empty();
        }

        private boolean isFirst(Loadable row) {
            boolean first = idsSeen.add(row.key().sourceId());
            if (!first) {
                refuse(row, Column.ACCOUNT_ID, Reason.ID_TWICE);
            }
            return first;
        }

        void again(Loadable row, KnownAccount account) {
            String username = row.signIn().username();
            if (!username.isEmpty() && !new Username(username).key().equals(account.usernameKey())) {
                remark(row, Column.USERNAME, Outcome.LEFT_OUT, Reason.USERNAME_KEPT);
            }
            if (!row.key().digest().equals(account.digest())) {
                changed.add(new Changed(account.id(), row));
            }
        }

        void add(List<Loadable> rows, List<Long> ids) {
            for (int i = 0; i < rows.size(); i++) {
                Loadable row = rows.get(i);
                long id = ids.get(i);
                username(row)
                        .ifPresentOrElse(
                                username -> added.add(new Added(id, username, row)),
                                () -> refuse(row, Column.USERNAME, Reason.USERNAME_TAKEN));
            }
        }

        /** The username of the row if nobody has it; a proposed one if the row has none. */
        private Optional<Username> username(Loadable row) {
            String given = row.signIn().username();
            return given.isEmpty()
                    ? Optional.of(usernames.propose(row.who().name()))
                    : Optional.of(new Username(given)).filter(usernames::take);
        }

        private void refuse(Loadable row, Column column, Reason reason) {
            refused++;
            remark(row, column, Outcome.REFUSED, reason);
        }

        private void remark(Loadable row, Column column, Outcome outcome, Reason reason) {
            remarks.add(new Remark(row.key().line(), row.key().shownId(), column.header(), outcome, reason));
        }

        SortedBatch sorted(int read) {
            remarks.sort(Comparator.comparingLong(Remark::line));
            return new SortedBatch(added, changed, remarks, read, refused);
        }
    }
}
