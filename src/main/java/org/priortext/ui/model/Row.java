package org.priortext.ui.model;

import org.priortext.align.Match;
import org.priortext.dossier.Comparison.Clause;
import org.priortext.model.Paragraph;

/**
 * One level row of a comparison: an earlier paragraph beside the later one that faces it.
 *
 * @param clause the match both belong to
 * @param left of the earlier text, or null
 * @param right of the later text, or null
 */
public record Row(Clause clause, Paragraph left, Paragraph right) {
    public Match match() {
        return clause.match();
    }

    /** Whether the row shows anything but an unchanged paragraph in its place. */
    public boolean differs() {
        return clause.differs();
    }

    /** Whether none but editorial changes were made to the words of its clause. */
    public boolean editorial() {
        return clause.editorialOnly();
    }

    /** Whether it shows one clause in its old place, neither split nor joined. */
    public boolean inPlace() {
        return !match().moved() && (match().kind() == Match.Kind.UNCHANGED || match().kind() == Match.Kind.EDITED);
    }

    /** Whether it is one clause that stands in another place than before, neither split nor joined. */
    public boolean movedWhole() {
        return match().moved() && (match().kind() == Match.Kind.UNCHANGED || match().kind() == Match.Kind.EDITED);
    }

    /** The paragraph it is told by: of the later text where it has one. */
    public Paragraph subject() {
        return right != null ? right : left;
    }

    /** Whether it shows the earlier side of a clause whose words stand in another row. */
    public boolean goesElsewhere() {
        return right == null && match().kind() != Match.Kind.DELETED;
    }
}
