package org.priortext.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The pairing of rows and columns with the greatest total value, each at most once (the assignment problem, solved on a
 * sparse graph by shortest augmenting paths with potentials: Jonker and Volgenant 1987). Near-linear in practice, since
 * each paragraph has few candidates.
 */
final class Assignment {

    /** A possible pair; its value is positive. */
    record Edge(int row, int column, double value) {}

    private static final double SCALE = 1e9;
    private static final long FAR = Long.MAX_VALUE / 4;

    private final int rows;
    private final int columns;
    private final int[][] targets;
    private final long[][] costs;
    private final long[] potential;
    private final int[] columnOf;
    private final int[] rowOf;
    private final long[] distance;
    private final int[] via;
    private final boolean[] done;

    private Assignment(int rows, int columns, List<Edge> edges) {
        this.rows = rows;
        this.columns = columns;
        int[] degree = new int[rows];
        edges.forEach(edge -> degree[edge.row()]++);
        targets = new int[rows][];
        costs = new long[rows][];
        double greatest = edges.stream().mapToDouble(Edge::value).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            targets[row] = new int[degree[row] + 1];
            costs[row] = new long[degree[row] + 1];
            // its own column, which means no partner
            targets[row][degree[row]] = columns + row;
            costs[row][degree[row]] = Math.round(greatest * SCALE);
        }
        for (Edge edge : edges) {
            int slot = --degree[edge.row()];
            targets[edge.row()][slot] = edge.column();
            costs[edge.row()][slot] = Math.round((greatest - edge.value()) * SCALE);
        }
        potential = new long[columns + rows];
        columnOf = new int[rows];
        rowOf = new int[columns + rows];
        Arrays.fill(columnOf, -1);
        Arrays.fill(rowOf, -1);
        distance = new long[columns + rows];
        Arrays.fill(distance, FAR);
        via = new int[columns + rows];
        done = new boolean[columns + rows];
    }

    /** For each row its column, or -1. */
    static int[] solve(int rows, int columns, List<Edge> edges) {
        Assignment assignment = new Assignment(rows, columns, edges);
        for (int row = 0; row < rows; row++) {
            assignment.augment(row);
        }
        int[] result = assignment.columnOf.clone();
        for (int row = 0; row < rows; row++) {
            if (result[row] >= columns) {
                result[row] = -1;
            }
        }
        return result;
    }

    /** Finds a place for one more row, by the cheapest chain of re-pairings; looks at the columns it meets only. */
    private void augment(int start) {
        List<Integer> met = new ArrayList<>();
        PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) ->
                a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        relax(start, 0, met, queue);
        int column = (int) queue.remove()[1];
        while (rowOf[column] >= 0) {
            if (!done[column]) {
                done[column] = true;
                relax(rowOf[column], distance[column], met, queue);
            }
            column = (int) queue.remove()[1];
        }
        settle(start, column, met);
    }

    private void relax(int row, long base, List<Integer> met, PriorityQueue<long[]> queue) {
        long own = columnOf[row] < 0 ? rowPotential(row) : cost(row, columnOf[row]) - potential[columnOf[row]];
        for (int slot = 0; slot < targets[row].length; slot++) {
            int column = targets[row][slot];
            long reached = base + costs[row][slot] - potential[column] - own;
            if (!done[column] && reached < distance[column]) {
                distance[column] = reached;
                via[column] = row;
                met.add(column);
                queue.add(new long[] {reached, column});
            }
        }
    }

    private long rowPotential(int row) {
        long least = FAR;
        for (int slot = 0; slot < targets[row].length; slot++) {
            least = Math.min(least, costs[row][slot] - potential[targets[row][slot]]);
        }
        return least;
    }

    private long cost(int row, int column) {
        for (int slot = 0; slot < targets[row].length; slot++) {
            if (targets[row][slot] == column) {
                return costs[row][slot];
            }
        }
        throw new IllegalStateException("no such pair: " + row + ", " + column);
    }

    private void settle(int start, int end, List<Integer> met) {
        for (int column : met) {
            if (done[column]) {
                potential[column] += distance[column] - distance[end];
                done[column] = false;
            }
        }
        pairUp(start, end);
        met.forEach(column -> distance[column] = FAR);
    }

    private void pairUp(int start, int end) {
        int column = end;
        while (true) {
            int row = via[column];
            int previous = columnOf[row];
            columnOf[row] = column;
            rowOf[column] = row;
            if (row == start) {
                return;
            }
            column = previous;
        }
    }
}
