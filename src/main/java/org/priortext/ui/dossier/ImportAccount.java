package org.priortext.ui.dossier;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.priortext.model.Leftover;
import org.priortext.model.Paragraph;
import org.priortext.model.SourceRange;
import org.priortext.model.Warning;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Placing;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.Reading;

/** What became of every line of a file: what is doubtful, what was left out and why, and where each paragraph stood. */
public final class ImportAccount {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 560;

    private final Reading reading;
    private final Theme theme;

    /** @param reading a version whose file has been read */
    public ImportAccount(Reading reading, Theme theme) {
        this.reading = reading;
        this.theme = theme;
    }

    public void show(Window owner) {
        Dialog<Void> dialog = new Dialog<>();
        Placing.over(dialog, owner, WIDTH, HEIGHT);
        dialog.setTitle(Messages.of("account.title", reading.version().label()));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        theme.apply(dialog.getDialogPane());
        dialog.show();
    }

    /** The account as a node. */
    VBox content() {
        var segmentation = reading.account().segmentation();
        List<Paragraph> paragraphs = reading.witness().resolution().paragraphs();
        TabPane tabs = new TabPane(
                tab("account.warnings", segmentation.warnings().size(), warnings(segmentation.warnings())),
                tab("account.leftovers", segmentation.leftovers().size(), leftovers(segmentation.leftovers())),
                tab("account.paragraphs", paragraphs.size(), paragraphs(paragraphs)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Label file = new Label(Messages.of("account.file", reading.account().file().getFileName(), reading.account().source().format()));
        file.getStyleClass().add("version-meta");
        VBox box = new VBox(8, file, tabs);
        box.getStyleClass().add("account");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        return box;
    }

    private static TableView<Warning> warnings(List<Warning> items) {
        return table(items,
                column("account.line", 70, warning -> Integer.toString(warning.line())),
                column("account.message", 640, Warning::message));
    }

    private static TableView<Leftover> leftovers(List<Leftover> items) {
        return table(items,
                column("account.line", 70, leftover -> Integer.toString(leftover.line())),
                column("account.kind", 140, ImportAccount::kind),
                column("account.text", 540, Leftover::text));
    }

    private static TableView<Paragraph> paragraphs(List<Paragraph> items) {
        return table(items,
                column("account.paragraph", 90, Paragraph::id),
                column("account.line", 90, paragraph -> lines(paragraph.source())),
                column("account.text", 580, Paragraph::text));
    }

    /** Why something was left out, in the user's language where there is a word for it. */
    private static String kind(Leftover leftover) {
        String key = "leftover." + leftover.kind();
        return Messages.has(key) ? Messages.of(key) : leftover.kind().replace('-', ' ');
    }

    private static String lines(List<SourceRange> ranges) {
        return String.join(", ", ranges.stream()
                .map(range -> range.from() == range.to() ? Integer.toString(range.from()) : range.from() + "–" + range.to())
                .toList());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> TableView<T> table(List<T> items, TableColumn<T, String>... columns) {
        TableView<T> table = new TableView<>();
        table.getItems().setAll(items);
        table.getColumns().setAll(List.of(columns));
        table.setPlaceholder(new Label(Messages.of("account.none")));
        table.getStyleClass().add("dense");
        return table;
    }

    private static <T> TableColumn<T, String> column(String key, double width, Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(Messages.of(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
        return column;
    }

    private static Tab tab(String key, int count, TableView<?> table) {
        return new Tab(Messages.of(key, count), table);
    }
}
