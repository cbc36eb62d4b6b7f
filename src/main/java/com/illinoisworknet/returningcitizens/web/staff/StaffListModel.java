package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.staff.StaffAccountService;
import com.illinoisworknet.returningcitizens.staff.StaffListEntry;
import com.illinoisworknet.returningcitizens.staff.StaffPage;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of staff, a page at a time from the database. */
class StaffListModel extends LazyDataModel<StaffListEntry> {
    private static final long serialVersionUID = 1L;

    private final transient StaffAccountService staff;
    private final String search;
    private transient List<StaffListEntry> page = List.of();

    StaffListModel(StaffAccountService staff, String search) {
        this.staff = staff;
        this.search = search;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(staff.count(search));
    }

    @Override
    public List<StaffListEntry> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        page = staff.page(search, new StaffPage(first, size));
        return page;
    }

    @Override
    public String getRowKey(StaffListEntry member) {
        return Long.toString(member.accountId());
    }

    /** The rows of the page that was loaded last. */
    List<StaffListEntry> page() {
        return page;
    }
}
