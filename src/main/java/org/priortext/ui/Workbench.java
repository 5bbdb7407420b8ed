package org.priortext.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.compare.CompareView;
import org.priortext.ui.dossier.Sidebar;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.search.SearchView;
import org.priortext.ui.survival.SurvivalView;
import org.priortext.ui.trace.TraceView;

/** The window's content: menu, the versions at the left, and one view at a time. */
final class Workbench extends BorderPane {
    private final Desk desk;
    private final Sidebar sidebar;
    private final CompareView compare;
    private final TraceView trace;
    private final SurvivalView survival;
    private final SearchView search;
    private final StackPane views = new StackPane();
    private final Label working = new Label();
    private final ProgressBar progress = new ProgressBar(-1);
    private final HBox switcher = new HBox();

    Workbench(Desk desk) {
        this.desk = desk;
        sidebar = new Sidebar(desk.dossier(), desk.compare(), desk.theme());
        compare = new CompareView(desk.compare(), desk.find(), desk.notes(), new ClauseCommands(desk).actions());
        trace = new TraceView(desk.lineage());
        search = new SearchView(desk.search(), desk.questions());
        survival = new SurvivalView(desk.survival(), () -> choose("compare"));
    }

    Workbench build() {
        getStyleClass().add("workbench");
        MenuBar menu = new Menus(desk, new FileCommands(desk, () -> getScene().getWindow())).bar();
        menu.setMinWidth(USE_PREF_SIZE);
        working.getStyleClass().add("working");
        progress.getStyleClass().add("small");
        ToggleGroup group = new ToggleGroup();
        switcher.getStyleClass().add("switcher");
        view(group, "compare", "fth-columns", compare.build());
        view(group, "trace", "fth-git-branch", trace.build());
        view(group, "survival", "fth-grid", survival.build());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(menu, switcher, space, working, progress);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("top-bar");
        setTop(top);
        setLeft(sidebar.build());
        setCenter(views);
        setRight(search.build());
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        new FileDrop(desk.dossier()).install(this);
        return this;
    }

    void bind() {
        sidebar.bind();
        compare.bind();
        trace.bind();
        survival.bind();
        search.bind();
        desk.background().currentProperty().subscribe(phrase -> {
            working.setText(phrase == null ? "" : phrase);
            progress.setVisible(phrase != null);
        });
    }

    /** Alt+Down and Alt+Up go from change to change, as F7 does. */
    private void step(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            desk.compare().next();
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            desk.compare().previous();
            event.consume();
        }
    }

    private void choose(String view) {
        ((ToggleButton) switcher.lookup("#view-" + view)).setSelected(true);
    }

    private void view(ToggleGroup group, String name, String icon, Node content) {
        ToggleButton button = new ToggleButton(Messages.of("view." + name), new FontIcon(icon));
        button.setId("view-" + name);
        button.setToggleGroup(group);
        button.getStyleClass().add("flat");
        content.setVisible(false);
        button.selectedProperty().subscribe(content::setVisible);
        button.setOnAction(event -> button.setSelected(true));
        switcher.getChildren().add(button);
        views.getChildren().add(content);
        if (group.getSelectedToggle() == null) {
            button.setSelected(true);
        }
    }
}
