package org.priortext.ui.dossier;

import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.priortext.dossier.Version;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.DossierModel;
import org.priortext.ui.model.Reading;

/** What can be done with a version in the sidebar: by its menu, and by dragging it to another place. */
final class VersionMenu {
    private final DossierModel dossier;
    private final Theme theme;

    VersionMenu(DossierModel dossier, Theme theme) {
        this.dossier = dossier;
        this.theme = theme;
    }

    void install(Node card, Reading reading) {
        Version version = reading.version();
        ContextMenu menu = new ContextMenu(
                item("version.edit", () -> new VersionEditor(reading, theme).ask(card.getScene().getWindow())
                        .ifPresent(edited -> dossier.change(old -> old.replacing(version, edited)))),
                item(version.hasFile() ? "version.otherfile" : "version.addfile", () -> chooseFile(card, version)));
        if (reading.account() != null) {
            menu.getItems().add(item("version.account", () -> new ImportAccount(reading, theme).show(card.getScene().getWindow())));
        }
        if (reading.symbol() != null) {
            menu.getItems().add(item("version.copyaddress", () -> copy(PublicAddress.of(reading.symbol()))));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                item("version.up", () -> move(version, -1)),
                item("version.down", () -> move(version, 1)),
                new SeparatorMenuItem(),
                item("version.remove", () -> dossier.change(old -> old.without(version))));
        card.setOnContextMenuRequested(event -> menu.show(card, event.getScreenX(), event.getScreenY()));
        drag(card, version);
    }

    private void drag(Node card, Version version) {
        card.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(version.label());
            card.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        card.setOnDragOver(event -> {
            if (event.getGestureSource() != null && event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        card.setOnDragDropped(event -> {
            if (event.getGestureSource() != null && event.getDragboard().hasString()) {
                String label = event.getDragboard().getString();
                dossier.change(old -> old.version(label)
                        .map(moved -> old.moving(moved, old.versions().indexOf(version))).orElse(old));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void move(Version version, int by) {
        dossier.change(old -> old.moving(version, old.versions().indexOf(version) + by));
    }

    private void chooseFile(Node card, Version version) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.of("version.addfile"));
        File chosen = chooser.showOpenDialog(card.getScene().getWindow());
        if (chosen != null) {
            dossier.change(old -> old.replacing(version, version.withFile(chosen.toPath().toAbsolutePath(), null)));
        }
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(Messages.of(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> run.run());
        return item;
    }
}
