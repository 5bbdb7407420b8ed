package org.priortext.ui.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.priortext.align.Alignment;
import org.priortext.dossier.Comparison;
import org.priortext.lineage.Echo;
import org.priortext.model.Paragraph;
import org.priortext.ui.kit.Background;

/**
 * Where else in a comparison the words of a row's clause stand: its other side where that is in another row, and clauses
 * that are not its counterparts and yet have words of it. The latter are found after the comparison is shown.
 */
public final class OtherPlaces {
    private final CompareModel compare;
    private final Background background;
    private final ReadOnlyObjectWrapper<Map<Paragraph, List<Paragraph>>> echoes = new ReadOnlyObjectWrapper<>(this, "echoes", Map.of());
    private Alignment known;

    OtherPlaces(CompareModel compare, Background background) {
        this.compare = compare;
        this.background = background;
        compare.comparisonProperty().subscribe(this::look);
    }

    /** For each paragraph that has words in common with others than its counterparts, those others in their order. */
    public ReadOnlyObjectProperty<Map<Paragraph, List<Paragraph>>> echoesProperty() {
        return echoes.getReadOnlyProperty();
    }

    /** The paragraphs of the other text that have words of this one and are not its counterparts, in their order. */
    public List<Paragraph> echoes(Paragraph paragraph) {
        return echoes.get().getOrDefault(paragraph, List.of());
    }

    /** The paragraphs of the other side of a row that shows one side alone, though its clause has both; else none. */
    public List<Paragraph> otherSide(Row row) {
        return row.right() == null ? row.match().after() : row.left() == null ? row.match().before() : List.of();
    }

    /** Whether words of a row's clause stand in another row. */
    public boolean any(Row row) {
        return !places(row).isEmpty();
    }

    /** Goes from the current row to the next one with words of it, from the last to the first. */
    public void goOn() {
        Row row = compare.currentProperty().get();
        List<Paragraph> places = row == null ? List.of() : places(row);
        if (!places.isEmpty()) {
            go(places.getFirst());
        }
    }

    /** Goes to the row that shows a paragraph, if need be by showing what did not change as well. */
    public void go(Paragraph paragraph) {
        if (compare.rows().stream().noneMatch(row -> shows(row, paragraph))) {
            compare.switches().changesOnlyProperty().set(false);
        }
        compare.rows().stream().filter(row -> shows(row, paragraph)).findFirst().ifPresent(compare.currentProperty()::set);
    }

    private static boolean shows(Row row, Paragraph paragraph) {
        return row.left() == paragraph || row.right() == paragraph;
    }

    /** The counterparts shown in other rows first, behind this row before those above it; then the echoes. */
    private List<Paragraph> places(Row row) {
        List<Paragraph> places = new ArrayList<>();
        int at = compare.place(row, 0);
        for (int i = 1; i < compare.rows().size(); i++) {
            Row other = compare.rows().get((at + i) % compare.rows().size());
            if (other.clause() == row.clause()) {
                places.add(other.subject());
            }
        }
        Stream.of(row.left(), row.right()).filter(one -> one != null).flatMap(one -> echoes(one).stream()).forEach(places::add);
        return places;
    }

    private void look(Comparison comparison) {
        Alignment alignment = comparison == null ? null : comparison.alignment();
        if (alignment == known) {
            return;
        }
        known = alignment;
        echoes.set(Map.of());
        if (alignment != null) {
            background.runLast(this, null, comparison::echoes, found -> echoes.set(map(found)));
        }
    }

    private static Map<Paragraph, List<Paragraph>> map(List<Echo> found) {
        Map<Paragraph, List<Paragraph>> map = new IdentityHashMap<>();
        for (Echo echo : found) {
            add(map, echo.from().paragraph(), echo.to().paragraph());
            add(map, echo.to().paragraph(), echo.from().paragraph());
        }
        return map;
    }

    private static void add(Map<Paragraph, List<Paragraph>> map, Paragraph paragraph, Paragraph other) {
        List<Paragraph> others = map.computeIfAbsent(paragraph, _ -> new ArrayList<>());
        if (others.stream().noneMatch(one -> one == other)) {
            others.add(other);
        }
    }
}
