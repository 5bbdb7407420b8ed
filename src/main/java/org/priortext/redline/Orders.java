package org.priortext.redline;

import java.util.ArrayList;
import java.util.List;

/** The orders in which the parts of a split or merge may stand. */
final class Orders {

    /** Parts above which only the order they have is tried. */
    private static final int MANY = 5;

    private Orders() {}

    /** All orders, that of reading first; only that one where there are too many. */
    static <T> List<List<T>> of(List<T> parts) {
        if (parts.size() > MANY) {
            return List.of(parts);
        }
        List<List<T>> orders = new ArrayList<>();
        add(List.of(), parts, orders);
        return orders;
    }

    private static <T> void add(List<T> head, List<T> rest, List<List<T>> orders) {
        if (rest.isEmpty()) {
            orders.add(head);
        }
        for (int k = 0; k < rest.size(); k++) {
            List<T> longer = new ArrayList<>(head);
            longer.add(rest.get(k));
            List<T> others = new ArrayList<>(rest);
            others.remove(k);
            add(longer, others, orders);
        }
    }
}
