package com.illinoisworknet.returningcitizens.web.administration;

import com.illinoisworknet.returningcitizens.reference.ReferenceEntry;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A list of reference data, a page at a time. It is short enough to be read whole for each request. */
class ReferenceListModel extends LazyDataModel<ReferenceEntry> {
    private static final long serialVersionUID = 1L;

    private final transient List<ReferenceEntry> entries;
    private transient List<ReferenceEntry> page = List.of();

    ReferenceListModel(List<ReferenceEntry> entries) {
        this.entries = entries;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return entries.size();
    }

    @Override
    public List<ReferenceEntry> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        int begin = Math.max(0, Math.min(first, entries.size()));
        page = entries.subList(begin, Math.min(begin + Math.max(size, 1), entries.size()));
        return page;
    }

    @Override
    public String getRowKey(ReferenceEntry entry) {
        return Long.toString(entry.id());
    }

    /** The rows of the page that was loaded last. */
    List<ReferenceEntry> page() {
        return page;
    }
}
