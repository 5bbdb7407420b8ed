package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.priortext.model.Footnote;
import org.priortext.model.Paragraph;
import org.priortext.redline.Apparatus;
import org.priortext.ui.clause.ClauseText;
import org.priortext.ui.clause.Fragment;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.MarkedText;

/** The footnotes called in a paragraph, below its words; what changed in them is marked. */
final class Footnotes {
    private Footnotes() {}

    /**
     * @param left whether the paragraph is of the earlier text
     * @param marked whether changes are marked
     */
    static List<Node> of(CompareModel model, Paragraph paragraph, boolean left, boolean marked) {
        var comparison = model.comparisonProperty().get();
        var resolution = (left ? comparison.from() : comparison.to()).resolution();
        boolean single = !model.switches().sideBySideProperty().get();
        List<Node> lines = new ArrayList<>();
        for (String label : MarkedText.notes(paragraph)) {
            Apparatus.Note changed = !marked ? null : model.notes().stream()
                    .filter(note -> label.equals(left ? note.before() : note.after()) && note.before() != null && note.after() != null)
                    .filter(Apparatus.Note::changed).findFirst().orElse(null);
            if (changed != null) {
                lines.add(marked(changed, label, left || single, !left || single));
            } else {
                resolution.footnote(label).ifPresent(note -> lines.add(plain(note)));
            }
        }
        return lines;
    }

    private static Node plain(Footnote note) {
        Label line = new Label(Messages.of("row.footnote", Fragments.raised(note.label()), note.text()));
        line.getStyleClass().add("footnote");
        RightToLeft.wrap(line);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }

    private static Node marked(Apparatus.Note note, String label, boolean earlier, boolean later) {
        List<Fragment> fragments = new ArrayList<>(List.of(Fragment.aside(Messages.of("row.footnote", Fragments.raised(label), ""), null, null)));
        fragments.addAll(Fragments.of(MarkedText.note(note, earlier, later), true));
        ClauseText line = new ClauseText();
        line.getStyleClass().add("footnote");
        line.show(fragments);
        return line;
    }
}
