package org.priortext.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.compare.CompareView;
import org.priortext.ui.dossier.Sidebar;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.trace.TraceView;

/** The window's content: menu, the versions at the left, and one view at a time. */
final class Workbench extends BorderPane {
    private final Desk desk;
    private final Sidebar sidebar;
    private final CompareView compare;
    private final TraceView trace;
    private final StackPane views = new StackPane();
    private final Label working = new Label();
    private final ProgressBar progress = new ProgressBar(-1);
    private final HBox switcher = new HBox();

    Workbench(Desk desk) {
        this.desk = desk;
        sidebar = new Sidebar(desk.dossier(), desk.compare());
        compare = new CompareView(desk.compare());
        trace = new TraceView(desk.lineage());
    }

    Workbench build() {
        getStyleClass().add("workbench");
        MenuBar menu = new Menus(desk).bar();
        working.getStyleClass().add("working");
        progress.getStyleClass().add("small");
        ToggleGroup group = new ToggleGroup();
        switcher.getStyleClass().add("switcher");
        view(group, "compare", "fth-columns", compare.build());
        view(group, "trace", "fth-git-branch", trace.build());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(menu, switcher, space, working, progress);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("top-bar");
        setTop(top);
        setLeft(sidebar.build());
        setCenter(views);
        return this;
    }

    void bind() {
        sidebar.bind();
        compare.bind();
        trace.bind();
        desk.background().currentProperty().subscribe(phrase -> {
            working.setText(phrase == null ? "" : phrase);
            progress.setVisible(phrase != null);
        });
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
