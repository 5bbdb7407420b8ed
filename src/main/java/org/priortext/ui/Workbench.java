package org.priortext.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priortext.ui.compare.CompareView;
import org.priortext.ui.dossier.Sidebar;
import org.priortext.ui.export.ExportView;
import org.priortext.ui.model.ExportModel;
import org.priortext.ui.model.WindowState;
import org.priortext.ui.palette.PaletteView;
import org.priortext.ui.print.PrintView;
import org.priortext.ui.search.SearchView;
import org.priortext.ui.survival.SurvivalView;
import org.priortext.ui.trace.TraceView;

/** The window's content: menu, the versions at the left, one view at a time, and the list of commands above all. */
final class Workbench extends StackPane {
    /** The width from which there is room for panels on both sides. */
    private static final double WIDE = 1500;

    private final Desk desk;
    private final Actions actions;
    private final Menus menus;
    private final Sidebar sidebar;
    private final CompareView compare;
    private final TraceView trace;
    private final SurvivalView survival;
    private final SearchView search;
    private final PaletteView palette;
    private final WelcomeView welcome;
    private final PrintView print;
    private final ExportView export;
    private final TourView tour;
    private final ViewSwitcher switcher;
    private final HBox top = new HBox();
    private final Node cancel;
    private final Label working = new Label();
    private final ProgressBar progress = new ProgressBar(-1);

    Workbench(Desk desk) {
        this.desk = desk;
        FileCommands files = new FileCommands(desk, () -> getScene().getWindow());
        actions = new Actions(desk, files);
        menus = new Menus(desk, files, actions);
        cancel = actions.named("cancel").button();
        sidebar = new Sidebar(desk.dossier(), desk.compare().versions(), desk.documents(), desk.theme());
        compare = new CompareView(desk.compare(), desk.find(), desk.notes(), new ClauseCommands(desk).actions());
        trace = new TraceView(desk.lineage());
        search = new SearchView(desk.search(), desk.questions());
        ExportCommands exports = new ExportCommands(desk.exports(), desk.export());
        survival = new SurvivalView(desk.survival(), () -> desk.state().viewProperty().set(WindowState.View.COMPARE),
                exports.action(ExportModel.Product.MATRIX), exports.action(ExportModel.Product.RIVER));
        palette = new PaletteView(actions.all(), desk.state().paletteProperty());
        tour = new TourView(desk);
        print = new PrintView(desk.print(), desk.failures());
        export = new ExportView(desk.export(), desk.questions());
        welcome = new WelcomeView(desk, actions.beginnings());
        switcher = new ViewSwitcher(desk.state().viewProperty());
    }

    Workbench build() {
        getStyleClass().add("workbench");
        MenuBar menu = menus.bar();
        menu.setMinWidth(USE_PREF_SIZE);
        working.getStyleClass().add("working");
        progress.getStyleClass().add("small");
        switcher.add(WindowState.View.COMPARE, "fth-columns", compare.build());
        switcher.add(WindowState.View.TRACE, "fth-git-branch", trace.build());
        switcher.add(WindowState.View.SURVIVAL, "fth-grid", survival.build());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        top.getChildren().addAll(menu, switcher, space, working, progress, cancel);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("top-bar");
        BorderPane frame = new BorderPane(new StackPane(switcher.pane(), welcome.build()));
        frame.setTop(new VBox(top, new ReadingBar(desk.state().readingProperty(), desk.theme())));
        frame.setLeft(sidebar.build());
        frame.setRight(search.build());
        getChildren().addAll(frame, tour.build(), print.build(), export, palette.build());
        new FileDrop(desk.dossier()).install(this);
        return this;
    }

    void bind() {
        sidebar.bind();
        compare.bind(desk.state().readingProperty());
        trace.bind();
        survival.bind();
        search.bind();
        palette.bind();
        welcome.bind();
        print.bind();
        export.bind();
        tour.bind();
        switcher.bind();
        desk.lineage().watchedProperty().bind(desk.state().viewProperty().isNotEqualTo(WindowState.View.COMPARE));
        new Keys(desk, this::panes).install(this);
        desk.state().readingProperty().subscribe(this::arrange);
        desk.state().versionsProperty().subscribe(this::arrange);
        desk.search().openProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
        desk.background().currentProperty().subscribe(phrase -> {
            working.setText(phrase == null ? "" : phrase);
            progress.setVisible(phrase != null);
            cancel.setVisible(phrase != null);
        });
    }

    private void arrange() {
        boolean reading = desk.state().readingProperty().get();
        boolean room = getWidth() >= WIDE || !desk.search().openProperty().get();
        show(top, !reading);
        show(sidebar, !reading && room && desk.state().versionsProperty().get());
        getStyleClass().remove("hall");
        if (reading) {
            getStyleClass().add("hall");
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Where the keys can go by one key, from left to right. */
    private List<Node> panes() {
        return List.of(sidebar, switcher.pane(), search);
    }
}
