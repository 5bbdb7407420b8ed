package org.priortext.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.priortext.dossier.InputSpec;
import org.priortext.ui.dossier.ImportAccount;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Placing;
import org.priortext.ui.model.DossierModel;
import org.priortext.ui.model.Paste;
import org.priortext.ui.model.PublicDocuments;
import org.priortext.ui.model.Reading;

/** Opening dossiers and adding texts, with the questions these need. */
final class FileCommands {
    private final Desk desk;
    private final Supplier<javafx.stage.Window> owner;
    private final Saving saving;

    FileCommands(Desk desk, Supplier<javafx.stage.Window> owner) {
        this.desk = desk;
        this.owner = owner;
        saving = new Saving(desk);
    }

    void create() {
        if (mayLeave()) {
            desk.dossier().create();
        }
    }

    void open() {
        if (mayLeave()) {
            List<File> chosen = chooser("file.open", all(), dossiers(), texts()).showOpenMultipleDialog(owner.get());
            if (chosen != null) {
                open(chosen.stream().map(File::toPath).toList());
            }
        }
    }

    /** A dossier, or texts in a new one. */
    private void open(List<Path> files) {
        if (DossierModel.dossierAmong(files).isEmpty()) {
            desk.dossier().create();
            desk.state().introducedProperty().set(true);
        }
        desk.dossier().openOrAdd(files);
    }

    void openSamples() {
        if (mayLeave()) {
            Window.sampleDossier().ifPresent(desk.dossier()::open);
        }
    }

    void addTexts() {
        List<File> chosen = chooser("file.add", texts(), new ExtensionFilter(Messages.of("file.all"), "*.*"))
                .showOpenMultipleDialog(owner.get());
        if (chosen != null) {
            desk.dossier().add(chosen.stream().map(file -> new InputSpec(null, file.toPath(), null)).toList());
        }
    }

    /** Asks for a symbol and adds the document; what is no symbol is said so. */
    void addSymbol() {
        desk.questions().line(Messages.of("symbol.title"), Messages.of("symbol.ask"), "").ifPresent(typed ->
                PublicDocuments.symbol(typed).ifPresentOrElse(desk.documents()::add,
                        () -> desk.failures().accept(new IOException(Messages.of("symbol.none", typed)))));
    }

    /** Asks which draft and which amendments, and adds the amended text as a version. */
    void amend() {
        List<Reading> drafts = desk.amending().drafts();
        List<String> names = drafts.stream().map(draft -> draft.version().label()).toList();
        desk.questions().one(Messages.of("amend.title"), Messages.of("amend.draft"), names, desk.amending().likely()).ifPresent(draft ->
                desk.questions().texts(Messages.of("amend.files", names.get(draft)))
                        .ifPresent(files -> desk.amending().apply(drafts.get(draft), files)));
    }

    /** Asks which text, and shows what was read of its file and what was left out. */
    void account() {
        List<Reading> texts = List.copyOf(desk.compare().versions().texts());
        List<String> names = texts.stream().map(text -> text.version().label()).toList();
        int shown = Math.max(0, texts.indexOf(desk.compare().versions().toProperty().get()));
        desk.questions().one(Messages.of("account.choose"), Messages.of("account.ask"), names, shown)
                .ifPresent(chosen -> new ImportAccount(texts.get(chosen), desk.theme()).show(owner.get()));
    }

    void open(Path file) {
        if (mayLeave()) {
            desk.dossier().open(file);
        }
    }

    /** Asks for a name and adds the clipboard's text under it. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String plain = clipboard.getString();
        if (plain == null && !clipboard.hasHtml()) {
            desk.failures().accept(new IOException(Messages.of("paste.nothing")));
            return;
        }
        desk.questions().line(Messages.of("paste.title"), Messages.of("paste.ask"), Paste.name(plain))
                .ifPresent(name -> desk.paste().add(clipboard.getHtml(), plain, name));
    }

    /** Saves where the dossier came from, or asks where nothing is to be written there. Whether it is saved now. */
    boolean save() {
        return saving.save();
    }

    /** Asks where to save. Whether it is saved now. */
    boolean saveAs() {
        return saving.saveAs();
    }

    void quit() {
        if (mayLeave()) {
            Platform.exit();
        }
    }

    /** Asks what to do with unsaved changes. Whether to go on. */
    boolean mayLeave() {
        if (!desk.dossier().unsavedProperty().get()) {
            return true;
        }
        ButtonType save = new ButtonType(Messages.of("ask.save"), ButtonBar.ButtonData.YES);
        ButtonType leave = new ButtonType(Messages.of("ask.dont"), ButtonBar.ButtonData.NO);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, Messages.of("ask.unsaved"), save, leave, ButtonType.CANCEL);
        Placing.over(alert, owner.get());
        alert.setTitle(Messages.of("ask.title"));
        alert.setHeaderText(null);
        alert.setGraphic(null);
        desk.theme().apply(alert.getDialogPane());
        Optional<ButtonType> answer = alert.showAndWait();
        return answer.filter(one -> one == leave || one == save && save()).isPresent();
    }

    private FileChooser chooser(String title, ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.of(title));
        chooser.getExtensionFilters().setAll(filters);
        Path file = desk.dossier().fileProperty().get();
        if (file != null && file.getParent().toFile().isDirectory()) {
            chooser.setInitialDirectory(file.getParent().toFile());
        }
        return chooser;
    }

    /** The files that hold texts, by their endings. */
    static ExtensionFilter texts() {
        return new ExtensionFilter(Messages.of("file.texts"),
                "*.pdf", "*.docx", "*.doc", "*.md", "*.txt", "*.html", "*.htm", "*.xml", "*.akn");
    }

    private static ExtensionFilter all() {
        List<String> endings = new ArrayList<>(texts().getExtensions());
        endings.addFirst("*" + Saving.ENDING);
        return new ExtensionFilter(Messages.of("file.both"), endings);
    }

    private static ExtensionFilter dossiers() {
        return new ExtensionFilter(Messages.of("file.dossiers"), "*" + Saving.ENDING);
    }
}
