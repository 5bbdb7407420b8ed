package org.priortext.ui.dossier;

import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.stage.FileChooser;
import org.priortext.dossier.Version;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.DossierModel;
import org.priortext.ui.model.Lines;
import org.priortext.ui.model.PublicDocuments;
import org.priortext.ui.model.Reading;
import org.priortext.ui.model.Unplaced;

/** What can be done with a version in the sidebar: by its menu, by keys, and by dragging it to another place. */
final class VersionMenu {
    private final DossierModel dossier;
    private final PublicDocuments documents;
    private final Theme theme;

    VersionMenu(DossierModel dossier, PublicDocuments documents, Theme theme) {
        this.dossier = dossier;
        this.documents = documents;
        this.theme = theme;
    }

    /** @param unplaced notes and pairings of the version that have lost their clauses */
    void install(VersionCard card, Reading reading, Unplaced unplaced) {
        Version version = reading.version();
        Runnable edit = () -> new VersionEditor(reading, theme).ask(card.getScene().getWindow())
                .ifPresent(edited -> dossier.change(old -> old.replacing(version, edited)));
        Runnable remove = () -> dossier.change(old -> old.without(version));
        ContextMenu menu = new ContextMenu(
                item("version.edit", "F2", edit),
                item(version.hasFile() ? "version.otherfile" : "version.addfile", null, () -> chooseFile(card, version)));
        if (reading.account() != null) {
            menu.getItems().add(item("version.account", null, () -> new ImportAccount(reading, theme).show(card.getScene().getWindow())));
        }
        if (reading.symbol() != null) {
            menu.getItems().add(item("version.address", null, () -> documents.show(reading.symbol())));
            menu.getItems().add(item("version.copyaddress", null, () -> copy(PublicDocuments.address(reading.symbol()))));
        }
        if (!unplaced.isEmpty()) {
            menu.getItems().add(item("unplaced.remove", null, () -> dossier.change(unplaced::takenOff)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                item("version.up", "Shortcut+Up", () -> move(version, -1)),
                item("version.down", "Shortcut+Down", () -> move(version, 1)),
                new SeparatorMenuItem(),
                item("version.remove", "Delete", remove));
        card.setOnContextMenuRequested(event -> menu.show(card, event.getScreenX(), event.getScreenY()));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> menu.getItems().stream()
                .filter(item -> item.getAccelerator() != null && item.getAccelerator().match(event)).findFirst()
                .ifPresent(item -> {
                    item.fire();
                    event.consume();
                }));
        if (!reading.hasText() && !reading.pending()) {
            offer(card, version, reading.symbol());
        }
        new VersionDrag(dossier, version).install(card);
    }

    /** What helps to a text where there is none: the public address and a file of the user's. */
    private void offer(VersionCard card, Version version, String symbol) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("offers");
        if (symbol != null) {
            Hyperlink address = new Hyperlink(PublicDocuments.address(symbol));
            address.setMnemonicParsing(false);
            address.setWrapText(true);
            address.setOnAction(_ -> documents.show(symbol));
            Hyperlink fetch = new Hyperlink(Messages.of("version.fetch"));
            fetch.setOnAction(_ -> documents.get(version));
            fetch.visibleProperty().bind(documents.networkProperty());
            fetch.managedProperty().bind(documents.networkProperty());
            links.getChildren().addAll(address, fetch);
        }
        Hyperlink add = new Hyperlink(Messages.of("version.addfile"));
        add.getStyleClass().add("add-file");
        add.setOnAction(_ -> chooseFile(card, version));
        links.getChildren().add(add);
        card.offer(links);
    }

    private void move(Version version, int by) {
        dossier.change(Lines.stepping(version, by));
    }

    private void chooseFile(Node card, Version version) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.of(version.hasFile() ? "version.otherfile" : "version.addfile"));
        File chosen = chooser.showOpenDialog(card.getScene().getWindow());
        if (chosen != null) {
            dossier.supply(version, chosen.toPath().toAbsolutePath());
        }
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static MenuItem item(String key, String shortcut, Runnable run) {
        MenuItem item = new MenuItem(Messages.of(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(shortcut == null ? null : KeyCombination.valueOf(shortcut));
        item.setOnAction(event -> run.run());
        return item;
    }
}
