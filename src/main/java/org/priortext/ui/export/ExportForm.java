package org.priortext.ui.export;

import java.time.LocalDate;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.converter.DefaultStringConverter;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.ExportDraft;
import org.priortext.ui.model.ExportDraft.Choice;
import org.priortext.ui.model.ExportModel;
import org.priortext.ui.model.ExportModel.Product;

/** What the user can choose for an export: the format, and for that format whatever it has to choose. */
final class ExportForm extends VBox {
    private final ExportDraft draft;
    private final VBox formats = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Label options = heading("export.options");
    private final CheckBox sides;
    private final CheckBox moves;
    private final CheckBox lists;
    private final CheckBox comments;
    private final CheckBox notes;
    private final Label ownFile = hint("export.ownfile");
    private final Label caution = hint("export.ownfile");
    private final Label exposed = hint("export.exposed");
    private final GridPane signature = new GridPane();

    ExportForm(ExportDraft draft) {
        this.draft = draft;
        sides = box("sides", draft.sidesProperty());
        moves = box("moves", draft.movesProperty());
        lists = box("lists", draft.listsProperty());
        comments = box("comments", draft.commentsProperty());
        notes = box("notes", draft.notesProperty());
        getStyleClass().add("export-form");
        formats.getStyleClass().add("export-formats");
        exposed.getStyleClass().add("export-exposed");
        sign();
        VBox boxes = new VBox(sides, moves, lists, comments, notes, exposed, ownFile, caution);
        boxes.getStyleClass().add("export-formats");
        getChildren().addAll(heading("export.format"), formats, options, boxes, signature);
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen != null) {
                draft.formatProperty().set((String) chosen.getUserData());
            }
        });
        draft.formatProperty().subscribe(_ -> choose());
        draft.cautionProperty().map(CautionWords::of).subscribe(caution::setText);
        draft.ownFileProperty().subscribe(_ -> offer());
        draft.cautionProperty().subscribe(_ -> offer());
        draft.notesProperty().subscribe(_ -> offer());
    }

    /** The name of a format, of its own for a product where it means more there. */
    static String formatName(Product product, String format) {
        String own = "format." + Messages.code(product) + "." + format;
        return Messages.of(Messages.has(own) ? own : "format." + format);
    }

    /** Lists what the product has to choose and gives the chosen format the keys. */
    void begin() {
        list();
        applyCss(); // what is not dressed yet cannot have the keys
        if (group.getSelectedToggle() instanceof Node chosen) {
            chosen.requestFocus();
        }
    }

    private void sign() {
        TextField author = new TextField();
        author.setId("export-author");
        TextFormatter<String> typed = new TextFormatter<>(new DefaultStringConverter());
        author.setTextFormatter(typed);
        typed.valueProperty().bindBidirectional(draft.authorProperty());
        DatePicker date = new DatePicker();
        date.setId("export-date");
        date.setEditable(false);
        date.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return Messages.date(day);
            }

            @Override
            public LocalDate fromString(String typed) {
                return date.getValue();
            }
        });
        date.valueProperty().bindBidirectional(draft.dateProperty());
        date.setMaxWidth(Double.MAX_VALUE);
        signature.getStyleClass().add("export-signature");
        signature.addRow(0, named("export.author", author), author);
        signature.addRow(1, named("export.date", date), date);
    }

    private void list() {
        Product product = draft.productProperty().get();
        formats.getChildren().forEach(button -> ((Toggle) button).setToggleGroup(null));
        formats.getChildren().clear();
        for (String format : ExportModel.formats(product)) {
            RadioButton button = new RadioButton(formatName(product, format));
            button.setId("format-" + format);
            button.setUserData(format);
            button.setToggleGroup(group);
            formats.getChildren().add(button);
        }
        choose();
    }

    private void choose() {
        for (Node button : formats.getChildren()) {
            if (draft.formatProperty().get().equals(button.getUserData())) {
                group.selectToggle((Toggle) button);
            }
        }
        offer();
    }

    /** Shows what the format has to choose, and no more. */
    private void offer() {
        if (draft.productProperty().get() == null) {
            return;
        }
        Set<Choice> choices = draft.choices();
        show(sides, choices.contains(Choice.SIDES));
        show(moves, choices.contains(Choice.MOVES));
        show(lists, choices.contains(Choice.LISTS));
        show(comments, choices.contains(Choice.COMMENTS));
        int count = draft.noteCount();
        notes.setText(Messages.of("export.option.notes", count));
        show(notes, choices.contains(Choice.NOTES) && count > 0);
        show(exposed, notes.isVisible() && draft.notesProperty().get());
        show(ownFile, choices.contains(Choice.COMMENTS) && !choices.contains(Choice.LISTS));
        show(caution, !caution.getText().isEmpty());
        show(signature, choices.contains(Choice.SIGNATURE));
        show(options, !choices.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static CheckBox box(String name, BooleanProperty property) {
        CheckBox box = new CheckBox(Messages.of("export.option." + name, 0));
        box.setId("export-" + name);
        RightToLeft.wrap(box);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }

    private static Label named(String key, Node field) {
        Label label = new Label(Messages.of(key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label heading(String key) {
        Label label = new Label(Messages.of(key));
        label.getStyleClass().add("export-heading");
        return label;
    }

    private static Label hint(String key) {
        Label label = new Label(Messages.of(key));
        label.getStyleClass().add("export-hint");
        RightToLeft.wrap(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
