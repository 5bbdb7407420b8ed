package org.priortext.ui.model;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.html.PrintedPages;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/** The redline on paper: its pages to look at first, in as many columns as the window shows, and to print. */
public final class PrintModel {
    private static final double SCREEN = 96;
    private static final double PRINTER = 220;

    /** Takes one page after the other. */
    @FunctionalInterface
    public interface Paper {
        /** Called on a thread of its own. */
        void page(BufferedImage image) throws IOException;
    }

    private final CompareModel compare;
    private final Background background;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final ObservableList<Integer> pages = FXCollections.observableArrayList();
    private PrintedPages printed;

    public PrintModel(CompareModel compare, Background background) {
        this.compare = compare;
        this.background = background;
        open.subscribe(shown -> {
            if (shown) {
                prepare();
            } else {
                forget();
            }
        });
    }

    /** Whether the pages are shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** The pages, from 0. */
    public ObservableList<Integer> pages() {
        return pages;
    }

    /** Hands over a page as it looks on paper; a later request of the same asker takes the place of an earlier one. */
    public void look(Object asker, int page, Consumer<BufferedImage> asked) {
        PrintedPages now = printed;
        if (now != null) {
            background.run(asker, null, () -> now.image(page, SCREEN), asked);
        }
    }

    /** Puts all pages on paper. */
    public void print(Paper paper, Runnable done) {
        PrintedPages now = printed;
        background.run(this, Messages.of("work.printing"), () -> {
            for (int page = 0; page < now.count(); page++) {
                paper.page(now.image(page, PRINTER));
            }
            return now;
        }, _ -> done.run());
    }

    private void prepare() {
        Comparison shown = compare.comparisonProperty().get();
        ExportOptions options = ExportOptions.of("", LocalDateTime.now()).withColumns(
                compare.switches().sideBySideProperty().get() ? ExportOptions.Columns.SIDE_BY_SIDE : ExportOptions.Columns.ONE);
        background.run(this, Messages.of("work.printing"), () -> PrintedPages.of(shown, options), made -> {
            printed = made;
            pages.setAll(IntStream.range(0, made.count()).boxed().toList());
        });
    }

    /** The pages are left to those who still draw them, and to the collector of garbage after that. */
    private void forget() {
        printed = null;
        pages.setAll(List.of());
    }
}
