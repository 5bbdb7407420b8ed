package org.priortext.ui.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.PrintModel;

/** The pages as they come out of a black-and-white printer, over the window; Escape goes back. */
public final class PrintView extends BorderPane {
    private final PrintModel model;
    private final Consumer<Throwable> failures;
    private final ListView<Integer> pages = new ListView<>();
    private final Label count = new Label();
    private final Button print = new Button(Messages.of("print.print"), new FontIcon("fth-printer"));

    /** @param failures told where there is no printer */
    public PrintView(PrintModel model, Consumer<Throwable> failures) {
        this.model = model;
        this.failures = failures;
    }

    public PrintView build() {
        setId("print");
        getStyleClass().add("print-preview");
        print.setId("print-print");
        print.getStyleClass().add("accent");
        print.setOnAction(_ -> print());
        Button close = new Button(Messages.of("print.close"), new FontIcon("fth-x"));
        close.setId("print-close");
        close.setOnAction(_ -> model.openProperty().set(false));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(print, count, space, close);
        bar.getStyleClass().add("print-bar");
        pages.setId("print-pages");
        pages.getStyleClass().add("print-pages");
        pages.setItems(model.pages());
        pages.setCellFactory(_ -> new PageCell(model));
        pages.setPlaceholder(new Label(Messages.of("print.preparing")));
        setTop(bar);
        setCenter(pages);
        return this;
    }

    public void bind() {
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(model.openProperty());
        model.pages().subscribe(() -> {
            count.setText(Messages.of("print.pages", model.pages().size()));
            print.setDisable(model.pages().isEmpty());
        });
        print.setDisable(true);
        model.openProperty().subscribe(open -> {
            if (open) {
                pages.requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.openProperty().set(false);
                event.consume();
            }
        });
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            failures.accept(new IOException(Messages.of("print.noprinter")));
        } else if (job.showPrintDialog(getScene().getWindow())) {
            Printer printer = job.getPrinter();
            PageLayout layout = printer.createPageLayout(job.getJobSettings().getPageLayout().getPaper(),
                    PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
            model.print(image -> put(job, layout, image), job::endJob);
        }
    }

    private static void put(PrinterJob job, PageLayout layout, BufferedImage image) throws IOException {
        ImageView page = new ImageView(SwingFXUtils.toFXImage(image, null));
        page.setPreserveRatio(true);
        page.setFitWidth(layout.getPrintableWidth());
        page.setFitHeight(layout.getPrintableHeight());
        if (!job.printPage(layout, page)) {
            throw new IOException(Messages.of("print.failed"));
        }
    }
}
