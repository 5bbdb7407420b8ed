package org.priortext.ui.trace;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.priortext.lineage.Lineage.Traced;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Route;
import org.priortext.model.Paragraph;
import org.priortext.ui.clause.ClauseText;
import org.priortext.ui.clause.Fragment;
import org.priortext.ui.model.LineageModel;

/** A paragraph of the traced text, each phrase in the colour of its first source, its letter before it. */
final class TracedClause extends HBox {
    private static final String BADGE_SPACE = "\u202F";

    private final LineageModel model;
    private final Traced traced;
    private final ClauseText words = new ClauseText();

    TracedClause(LineageModel model, Pointing pointing, Traced traced) {
        this.model = model;
        this.traced = traced;
        Paragraph paragraph = traced.paragraph();
        getStyleClass().add("traced");
        if (paragraph.parent() != null) {
            getStyleClass().add("sub");
        }
        Label number = new Label(paragraph.id());
        number.getStyleClass().add("number");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.onChoice(key -> model.selectedProperty().set((Provenance) key));
        words.onPointer(key -> pointing.at((Provenance) key));
        getChildren().addAll(number, words);
        show();
    }

    Traced traced() {
        return traced;
    }

    /** Shows the phrases as the filter and the choice now have them. */
    void show() {
        List<Fragment> fragments = new ArrayList<>();
        Provenance before = null;
        for (Provenance phrase : traced.provenances()) {
            String tone = SourceColour.of(model, phrase);
            if (tone != null && phrase.first() != null && !"faded".equals(tone)
                    && (before == null || before.first() == null || before.first().witness() != phrase.first().witness())) {
                fragments.add(Fragment.aside(model.letter(phrase.first().witness()) + BADGE_SPACE, tone + "-letter", phrase));
            }
            boolean chosen = phrase == model.selectedProperty().get();
            add(fragments, phrase, chosen ? "chosen" : tone);
            before = phrase.route() == Route.FORMULA ? before : phrase;
        }
        words.show(fragments);
    }

    private static void add(List<Fragment> fragments, Provenance phrase, String tone) {
        Paragraph paragraph = phrase.slice().paragraph();
        int opening = paragraph.verb() != null && paragraph.text().startsWith(paragraph.verb()) ? paragraph.verb().length() : 0;
        int cut = Math.clamp(opening, phrase.slice().start(), phrase.slice().end());
        if (cut > phrase.slice().start()) {
            fragments.add(Fragment.words(paragraph.text().substring(phrase.slice().start(), cut), tone, true, phrase));
        }
        if (phrase.slice().end() > cut) {
            fragments.add(Fragment.words(paragraph.text().substring(cut, phrase.slice().end()), tone, false, phrase));
        }
    }
}
