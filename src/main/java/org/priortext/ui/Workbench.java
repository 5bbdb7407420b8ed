package org.priortext.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priortext.ui.dossier.Sidebar;
import org.priortext.ui.kit.Later;
import org.priortext.ui.model.WindowState;
import org.priortext.ui.search.SearchView;

/** The window's content: menu, the versions at the left, one view at a time, and the list of commands above all. */
final class Workbench extends StackPane {
    /** The width from which there is room for panels on both sides. */
    private static final double WIDE = 1500;

    private final Desk desk;
    private final Actions actions;
    private final Menus menus;
    private final Sidebar sidebar;
    private final Invitation invitation;
    private final ViewSwitcher switcher;
    private final StackPane middle = new StackPane();
    private final BorderPane frame = new BorderPane(middle);
    private final BooleanBinding nothingOpen;
    private final VBox heads = new VBox();
    private final HBox top = new HBox();
    private final Node cancel;
    private final Label working = new Label();
    private final ProgressBar progress = new ProgressBar(-1);

    Workbench(Desk desk) {
        this.desk = desk;
        FileCommands files = new FileCommands(desk, () -> getScene().getWindow());
        actions = new Actions(desk, files);
        menus = new Menus(desk, files, actions);
        invitation = new Invitation(desk, actions);
        cancel = actions.named("cancel").button();
        sidebar = new Sidebar(desk.dossier(), desk.compare().versions(), desk.documents(), desk.theme());
        nothingOpen = Bindings.createBooleanBinding(
                () -> desk.dossier().dossier().versions().isEmpty() && desk.background().currentProperty().get() == null,
                desk.dossier().dossierProperty(), desk.background().currentProperty());
        switcher = new ViewSwitcher(desk.state().viewProperty(), new Views(desk)::make);
    }

    Workbench build() {
        getStyleClass().add("workbench");
        frame.getStyleClass().add("frame");
        MenuBar menu = menus.bar();
        menu.setMinWidth(USE_PREF_SIZE);
        working.getStyleClass().add("working");
        progress.getStyleClass().add("small");
        switcher.add(WindowState.View.COMPARE, "fth-columns");
        switcher.add(WindowState.View.TRACE, "fth-git-branch");
        switcher.add(WindowState.View.SURVIVAL, "fth-grid");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        top.getChildren().addAll(menu, switcher, space, working, progress, cancel);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("top-bar");
        middle.getChildren().add(switcher.pane());
        heads.getChildren().addAll(top, invitation.build());
        frame.setTop(heads);
        frame.setLeft(sidebar.build());
        getChildren().add(frame);
        new FileDrop(desk.dossier()).install(this);
        return this;
    }

    void bind() {
        sidebar.bind();
        invitation.bind();
        switcher.bind();
        new Overlays(desk, actions, this, () -> Keys.focus(switcher.pane())).bind();
        Later.once(desk.search().openProperty(), this::addSearch);
        Later.once(desk.state().readingProperty(),
                () -> heads.getChildren().add(1, new ReadingBar(desk.state().readingProperty(), desk.theme())));
        Platform.runLater(() -> Later.once(nothingOpen, this::addWelcome)); // when the window knows what it opens with
        desk.lineage().watchedProperty().bind(desk.state().viewProperty().isNotEqualTo(WindowState.View.COMPARE));
        new Keys(desk, this::panes).install(this);
        desk.state().readingProperty().subscribe(this::arrange);
        desk.state().versionsProperty().subscribe(this::arrange);
        desk.search().openProperty().subscribe(this::arrange);
        desk.compare().switches().listProperty().subscribe(this::arrange);
        desk.state().viewProperty().subscribe(this::arrange);
        desk.state().viewProperty().addListener((_, _, _) -> Platform.runLater(this::toContent)); // when it is shown
        desk.survival().riverProperty().addListener((_, _, _) -> Platform.runLater(this::toContent));
        desk.compare().comparisonProperty().addListener((_, before, now) -> {
            if (before == null && now != null) {
                Platform.runLater(this::toContent);
            }
        });
        widthProperty().subscribe(this::arrange);
        desk.background().currentProperty().subscribe(phrase -> {
            working.setText(phrase == null ? "" : phrase);
            progress.setVisible(phrase != null);
            cancel.setVisible(phrase != null);
        });
    }

    /** The keys go with the view, unless something above it has them: it gives them to the view when it closes. */
    private void toContent() {
        Node owner = getScene().getFocusOwner();
        if (owner == null || Keys.inside(owner, frame) && !(owner instanceof TextInputControl)) {
            Keys.focus(switcher.pane());
        }
    }

    private void addSearch() {
        SearchView search = new SearchView(desk.search(), desk.questions()).build();
        frame.setRight(search);
        search.bind();
    }

    private void addWelcome() {
        WelcomeView welcome = new WelcomeView(actions.beginnings()).build();
        middle.getChildren().add(welcome);
        welcome.visibleProperty().bind(nothingOpen);
    }

    private void arrange() {
        boolean reading = desk.state().readingProperty().get();
        boolean room = getWidth() >= WIDE || !desk.search().openProperty().get() && !listed();
        show(top, !reading);
        show(sidebar, !reading && room && desk.state().versionsProperty().get());
        getStyleClass().remove("hall");
        if (reading) {
            getStyleClass().add("hall");
        }
    }

    private boolean listed() {
        return desk.compare().switches().listProperty().get() && desk.state().viewProperty().get() == WindowState.View.COMPARE;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Where the keys can go by one key, from left to right. */
    private List<Node> panes() {
        return Stream.of(sidebar, switcher.pane(), frame.getRight()).filter(Objects::nonNull).toList();
    }
}
