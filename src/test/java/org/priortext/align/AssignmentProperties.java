package org.priortext.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class AssignmentProperties {

    private static final int COLUMNS = 5;

    @Property(tries = 500)
    void findsTheGreatestTotalOfAllPairings(
            @ForAll @Size(max = 25) List<@DoubleRange(min = 0, max = 1) Double> values) {
        int rows = (values.size() + COLUMNS - 1) / COLUMNS;
        double[][] table = new double[rows][COLUMNS];
        List<Assignment.Edge> edges = new ArrayList<>();
        for (int k = 0; k < values.size(); k++) {
            if (values.get(k) > 0.3) {
                table[k / COLUMNS][k % COLUMNS] = values.get(k);
                edges.add(new Assignment.Edge(k / COLUMNS, k % COLUMNS, values.get(k)));
            }
        }
        int[] found = Assignment.solve(rows, COLUMNS, edges);
        double total = 0;
        boolean[] taken = new boolean[COLUMNS];
        for (int row = 0; row < rows; row++) {
            if (found[row] >= 0) {
                assertThat(taken[found[row]]).isFalse();
                taken[found[row]] = true;
                total += table[row][found[row]];
            }
        }
        assertThat(total).isCloseTo(best(table, 0, 0), within(1e-6));
    }

    private static double best(double[][] table, int row, int taken) {
        if (row == table.length) {
            return 0;
        }
        double best = best(table, row + 1, taken);
        for (int column = 0; column < COLUMNS; column++) {
            if ((taken & 1 << column) == 0 && table[row][column] > 0) {
                best = Math.max(best, table[row][column] + best(table, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
