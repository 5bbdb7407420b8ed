package org.priortext.ui.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.priortext.dossier.Version;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.ChosenVersions;
import org.priortext.ui.model.DossierModel;
import org.priortext.ui.model.Lines;
import org.priortext.ui.model.PublicDocuments;
import org.priortext.ui.model.Reading;
import org.priortext.ui.model.Unplaced;

/** The dossier's versions, line by line, oldest first. */
public final class Sidebar extends VBox {
    private static final PseudoClass FROM = PseudoClass.getPseudoClass("from");
    private static final PseudoClass TO = PseudoClass.getPseudoClass("to");

    private final DossierModel dossier;
    private final ChosenVersions chosen;
    private final VersionMenu menu;
    private final Label title = new Label();
    private final VBox cards = new VBox();
    private List<Unplaced> shown = List.of();

    public Sidebar(DossierModel dossier, ChosenVersions chosen, PublicDocuments documents, Theme theme) {
        this.dossier = dossier;
        this.chosen = chosen;
        menu = new VersionMenu(dossier, documents, theme);
    }

    public Sidebar build() {
        getStyleClass().add("sidebar");
        title.getStyleClass().add("dossier-title");
        RightToLeft.wrap(title);
        title.setMinHeight(USE_PREF_SIZE);
        cards.getStyleClass().add("cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        return this;
    }

    public void bind() {
        dossier.readings().addListener((ListChangeListener<Reading>) change -> show());
        dossier.dossierProperty().subscribe(_ -> name());
        dossier.fileProperty().subscribe(_ -> name());
        dossier.dossierProperty().subscribe(() -> {
            if (!shown.equals(unplaced())) {
                show();
            }
        });
        chosen.fromProperty().subscribe(this::mark);
        chosen.toProperty().subscribe(this::mark);
        show();
    }

    private void name() {
        title.setText(dossier.name() != null ? dossier.name() : Messages.of("dossier.untitled"));
    }

    /** Makes the cards anew; the one with the keys keeps them. */
    private void show() {
        String focused = cards.getChildren().stream().filter(Node::isFocused)
                .map(node -> ((VersionCard) node).reading().version().label()).findFirst().orElse(null);
        cards.getChildren().clear();
        List<Reading> readings = listed();
        boolean lines = readings.stream().anyMatch(reading -> reading.version().line() != null);
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String line = reading.version().line();
            boolean first = i == 0 || !Objects.equals(line, readings.get(i - 1).version().line());
            boolean last = i == readings.size() - 1 || !Objects.equals(line, readings.get(i + 1).version().line());
            if (first && lines) {
                Label heading = new Label(line != null ? line : Messages.of("dossier.noline"));
                RightToLeft.show(heading);
                heading.getStyleClass().add("line-heading");
                cards.getChildren().add(heading);
            }
            VersionCard card = new VersionCard(reading, first, last, () -> chosen.choose(reading));
            repeated(reading).ifPresent(other -> card.offer(repetition(other)));
            Unplaced unplaced = Unplaced.in(reading, dossier);
            if (!unplaced.isEmpty()) {
                card.offer(new UnplacedLine(unplaced));
            }
            menu.install(card, reading, unplaced);
            cards.getChildren().add(card);
            if (reading.version().label().equals(focused)) {
                card.requestFocus();
            }
        }
        shown = unplaced();
        mark();
    }

    private List<Reading> listed() {
        List<Version> order = Lines.listed(dossier.dossier());
        return dossier.readings().stream().sorted(Comparator.comparingInt(reading -> order.indexOf(reading.version()))).toList();
    }

    /** The version added before that has the very same text. */
    private Optional<Reading> repeated(Reading reading) {
        List<Reading> all = dossier.readings();
        return all.subList(0, all.indexOf(reading)).stream().filter(reading::repeats).findFirst();
    }

    private static Label repetition(Reading other) {
        Label label = new Label(Messages.of("version.repeats", other.version().label()));
        label.getStyleClass().add("version-made");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private List<Unplaced> unplaced() {
        return dossier.readings().stream().map(reading -> Unplaced.in(reading, dossier)).toList();
    }

    private void mark() {
        for (var node : cards.getChildren()) {
            if (node instanceof VersionCard card) {
                card.pseudoClassStateChanged(FROM, card.reading() == chosen.fromProperty().get());
                card.pseudoClassStateChanged(TO, card.reading() == chosen.toProperty().get());
            }
        }
    }
}
