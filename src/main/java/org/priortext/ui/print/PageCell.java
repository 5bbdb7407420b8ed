package org.priortext.ui.print;

import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.PrintModel;

/** A page in the preview, drawn when it comes into view. */
final class PageCell extends ListCell<Integer> {
    /** A4 at the fineness of the preview. */
    private static final double WIDTH = 794;
    private static final double HEIGHT = 1123;

    private final PrintModel model;
    private final ImageView image = new ImageView();
    private final StackPane page = new StackPane(image);

    PageCell(PrintModel model) {
        this.model = model;
        page.getStyleClass().add("print-page");
        page.setMaxSize(WIDTH, HEIGHT);
        page.setMinSize(WIDTH, HEIGHT);
    }

    @Override
    protected void updateItem(Integer number, boolean empty) {
        super.updateItem(number, empty);
        if (empty || number == null) {
            setGraphic(null);
            return;
        }
        image.setImage(null);
        setAccessibleText(Messages.of("print.page", number + 1));
        setGraphic(page);
        model.look(this, number, drawn -> show(number, drawn));
    }

    private void show(Integer number, BufferedImage drawn) {
        if (number.equals(getItem())) {
            image.setImage(SwingFXUtils.toFXImage(drawn, null));
        }
    }
}
