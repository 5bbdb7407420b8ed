package org.priortext.ui.export;

import java.io.ByteArrayInputStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priortext.export.Preview;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.ExportDraft;

/** The first pages of what will come out, or its first lines. */
final class PreviewPane extends StackPane {
    /** The width of a page on the screen; a letter page has as many points at 96 to the inch. */
    private static final double PAGE = 816;
    private static final double MARGIN = 48;

    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);
    private final TextArea text = new TextArea();
    private final Label waiting = new Label(Messages.of("export.looking"));

    PreviewPane(ExportDraft draft) {
        setId("export-preview");
        getStyleClass().add("export-preview");
        pages.getStyleClass().add("export-pages");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(Messages.of("export.preview"));
        text.setEditable(false);
        text.getStyleClass().add("export-text");
        text.setAccessibleText(Messages.of("export.preview"));
        waiting.getStyleClass().add("empty-hint");
        getChildren().addAll(scroll, text, waiting);
        draft.previewProperty().subscribe(this::look);
    }

    private void look(Preview preview) {
        show(waiting, preview == null);
        show(text, preview != null && preview.pages().isEmpty());
        show(scroll, preview != null && !preview.pages().isEmpty());
        pages.getChildren().clear();
        text.clear();
        if (preview != null) {
            preview.pages().forEach(page -> pages.getChildren().add(page(page)));
            text.setText(preview.text());
            scroll.setVvalue(0);
        }
    }

    private Node page(byte[] png) {
        ImageView image = new ImageView(new Image(new ByteArrayInputStream(png)));
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty().bind(scroll.widthProperty().map(wide -> Math.max(1, Math.min(PAGE, wide.doubleValue() - MARGIN))));
        StackPane page = new StackPane(image);
        page.getStyleClass().add("print-page");
        page.maxWidthProperty().bind(image.fitWidthProperty());
        return page;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
