package org.priortext.ui.export;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Questions;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.ExportDraft;

/** An export over the window: at the left how it is to be, at the right what will come out. Made when first wanted. */
public final class ExportView extends BorderPane {
    private final ExportDraft draft;
    private final Questions questions;
    private final Label title = new Label();
    private final Label name = new Label();
    private final Label state = new Label();
    private final ProgressBar progress = new ProgressBar(-1);
    private final Button save = new Button(Messages.of("export.save"), new FontIcon("fth-save"));
    private final Button stop = new Button(Messages.of("export.stop"), new FontIcon("fth-x-circle"));
    private final Button close = new Button(Messages.of("export.close"), new FontIcon("fth-x"));
    private ExportForm form;
    private Node before;

    /** @param questions asks where to write the file */
    public ExportView(ExportDraft draft, Questions questions) {
        this.draft = draft;
        this.questions = questions;
    }

    public void bind() {
        visibleProperty().bind(draft.productProperty().isNotNull());
        managedProperty().bind(draft.productProperty().isNotNull());
        draft.productProperty().subscribe(product -> {
            if (product != null) {
                build();
                title.setText(Messages.of("export." + Messages.code(product)));
                before = getScene().getFocusOwner();
                applyCss(); // what is not dressed yet cannot have the keys
                rename();
                form.begin();
            } else if (before != null) {
                before.requestFocus();
            }
        });
    }

    private void build() {
        if (form != null) {
            return;
        }
        setId("export");
        getStyleClass().add("export-view");
        title.getStyleClass().add("panel-title");
        form = new ExportForm(draft);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(title, scroll, foot());
        left.getStyleClass().add("export-side");
        setLeft(left);
        setCenter(new PreviewPane(draft));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        draft.formatProperty().subscribe(_ -> rename());
        draft.writingProperty().subscribe(_ -> tell());
        draft.writtenProperty().subscribe(_ -> tell());
        progress.progressProperty().bind(draft.shareProperty());
    }

    private VBox foot() {
        name.getStyleClass().add("export-name");
        name.setId("export-name");
        RightToLeft.wrap(name);
        name.setMinHeight(USE_PREF_SIZE);
        state.setId("export-state");
        RightToLeft.wrap(state);
        state.setMinHeight(USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("small");
        HBox.setHgrow(progress, Priority.ALWAYS);
        save.setId("export-save");
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        stop.setId("export-stop");
        stop.setOnAction(_ -> draft.stop());
        close.setId("export-close");
        close.setOnAction(_ -> draft.end());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(save, progress, stop, space, close);
        buttons.getStyleClass().add("export-buttons");
        VBox foot = new VBox(name, state, buttons);
        foot.getStyleClass().add("export-foot");
        return foot;
    }

    private void rename() {
        if (draft.productProperty().get() != null) {
            name.setText(Messages.of("export.name", draft.name(), draft.formatProperty().get()));
        }
    }

    /** What is being done, or was done. */
    private void tell() {
        boolean busy = draft.writingProperty().get() != null;
        boolean done = draft.writtenProperty().get() != null;
        show(progress, busy);
        show(stop, busy);
        show(save, !busy);
        show(close, !busy);
        form.setDisable(busy);
        show(state, busy || done);
        state.setGraphic(done ? new FontIcon("fth-check") : null);
        state.getStyleClass().setAll("label", done ? "export-done" : "export-busy");
        if (busy) {
            state.setText(Messages.of("work.exporting", draft.writingProperty().get().getFileName()));
            stop.requestFocus();
        } else if (done) {
            state.setText(Messages.of("export.written", draft.writtenProperty().get().getFileName(),
                    draft.writtenProperty().get().toAbsolutePath().getParent()));
            close.requestFocus();
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void save() {
        String format = draft.formatProperty().get();
        Questions.Kind kind = new Questions.Kind(ExportForm.formatName(draft.productProperty().get(), format), format);
        questions.destination(title.getText(), draft.name(), List.of(kind)).ifPresent(draft::write);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (draft.writingProperty().get() != null) {
                draft.stop();
            } else {
                draft.end();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (event.getTarget() instanceof RadioButton || event.getTarget() instanceof CheckBox)) {
            save.fire();
            event.consume();
        }
    }
}
