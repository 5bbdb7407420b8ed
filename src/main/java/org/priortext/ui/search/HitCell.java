package org.priortext.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.priortext.corpus.Hit;
import org.priortext.ui.clause.ClauseText;
import org.priortext.ui.clause.Fragment;
import org.priortext.ui.clause.WrappingCell;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.SearchModel;

/** One place the words stand in: citation, standing, and the words with some of what is around them. */
final class HitCell extends WrappingCell<Hit> {
    private static final int AROUND = 140;

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setGraphic(empty || hit == null ? null : content(hit));
    }

    private static VBox content(Hit hit) {
        Label citation = new Label(SearchModel.citation(hit));
        citation.getStyleClass().add("citation");
        RightToLeft.wrap(citation);
        Label standing = new Label(standing(hit));
        standing.getStyleClass().add("version-meta");
        standing.setWrapText(true);
        ClauseText words = new ClauseText();
        words.show(words(hit));
        VBox box = new VBox(citation, standing, words);
        box.getStyleClass().add("hit");
        box.setAccessibleText(SearchModel.quotation(hit));
        return box;
    }

    private static String standing(Hit hit) {
        String stage = Messages.of("stage." + hit.stage().code());
        String dated = hit.date() == null ? stage : Messages.of("source.dated", stage, Messages.date(hit.date()));
        return Messages.of(hit.exact() ? "search.exact" : "search.near", dated, hit.score());
    }

    private static List<Fragment> words(Hit hit) {
        List<Fragment> all = new ArrayList<>();
        int start = hit.start() <= AROUND ? 0 : Math.min(hit.start(), hit.text().indexOf(' ', hit.start() - AROUND) + 1);
        int end = hit.end() + AROUND >= hit.text().length() ? hit.text().length()
                : Math.max(hit.end(), hit.text().lastIndexOf(' ', hit.end() + AROUND));
        all.add(Fragment.words((start > 0 ? "…" : "") + hit.text().substring(start, hit.start()), null, false, null));
        all.add(Fragment.words(hit.words(), "hit-words", false, null));
        all.add(Fragment.words(hit.text().substring(hit.end(), end) + (end < hit.text().length() ? "…" : ""), null, false, null));
        return all.stream().filter(one -> !one.text().isEmpty()).toList();
    }
}
