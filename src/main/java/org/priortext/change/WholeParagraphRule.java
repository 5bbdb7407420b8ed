package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;

/**
 * Paragraphs that stand in one text alone, with the cost clauses they bring or take away; what an executed mandate has
 * cost falls away with it.
 */
final class WholeParagraphRule implements PassageRule {

    private final CostRule costs = new CostRule();
    private final ExecutedMandates executed = new ExecutedMandates();

    @Override
    public List<Change> read(Passage passage) {
        List<Change> changes = new ArrayList<>();
        if (passage.match().kind() == Match.Kind.ADDED) {
            for (Paragraph paragraph : passage.match().after()) {
                changes.add(ChangeType.ADDITION.of("", paragraph.text(), Finding.of(Finding.Kind.NEW_PARAGRAPH)));
                cost(paragraph).ifPresent(cost -> changes.add(ChangeType.COST.of("", cost, Finding.of(Finding.Kind.IN_NEW_PARAGRAPH))));
            }
        }
        if (passage.match().kind() == Match.Kind.DELETED) {
            for (Paragraph paragraph : passage.match().before()) {
                Finding reason = executed.reason(paragraph, passage.earlier(), passage.later());
                if (reason != null) {
                    changes.add(ChangeType.MANDATE_EXECUTED.of(paragraph.text(), "", reason));
                    continue;
                }
                changes.add(ChangeType.DELETION.of(paragraph.text(), "", Finding.of(Finding.Kind.PARAGRAPH_DROPPED)));
                cost(paragraph).ifPresent(cost -> changes.add(ChangeType.COST.of(cost, "", Finding.of(Finding.Kind.IN_DROPPED_PARAGRAPH))));
            }
        }
        return changes;
    }

    private Optional<String> cost(Paragraph paragraph) {
        List<String> found = costs.in(paragraph.text());
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", found));
    }
}
