package org.priortext.ui.dossier;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.priortext.dossier.Version;
import org.priortext.ui.model.DossierModel;
import org.priortext.ui.model.Lines;

/** Dragging a version's card to another place; a line shows where it will come to stand. */
final class VersionDrag {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final DossierModel dossier;
    private final Version version;

    VersionDrag(DossierModel dossier, Version version) {
        this.dossier = dossier;
        this.version = version;
    }

    void install(Node card) {
        card.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(version.label());
            Dragboard board = card.startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(card.snapshot(null, null), event.getX(), event.getY());
            event.consume();
        });
        card.setOnDragOver(event -> {
            if (carriesVersion(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                line(card, place(event.getDragboard().getString()));
                event.consume();
            }
        });
        card.setOnDragExited(_ -> line(card, 0));
        card.setOnDragDropped(event -> {
            if (carriesVersion(event)) {
                String label = event.getDragboard().getString();
                dossier.change(old -> old.version(label)
                        .map(moved -> Lines.moving(moved, version).apply(old)).orElse(old));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean carriesVersion(DragEvent event) {
        return event.getGestureSource() instanceof VersionCard && event.getDragboard().hasString();
    }

    /** Whether the dragged version will stand above this one (negative), below it (positive), or is this one. */
    private int place(String label) {
        List<String> labels = Lines.listed(dossier.dossier()).stream().map(Version::label).toList();
        return Integer.compare(labels.indexOf(version.label()), labels.indexOf(label));
    }

    private static void line(Node card, int place) {
        card.pseudoClassStateChanged(ABOVE, place < 0);
        card.pseudoClassStateChanged(BELOW, place > 0);
    }
}
