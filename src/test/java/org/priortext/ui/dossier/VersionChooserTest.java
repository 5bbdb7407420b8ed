package org.priortext.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Version;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;
import org.priortext.ui.Screen;
import org.priortext.ui.model.Reading;

class VersionChooserTest {

    @BeforeAll
    static void start() throws InterruptedException {
        Screen.start();
    }

    @Test
    void namesTheTextChosenAlsoWhenOthersComeBeforeIt() {
        Reading third = reading("third");
        Reading fourth = reading("fourth");
        ObservableList<Reading> texts = FXCollections.observableArrayList(third, fourth);
        SimpleObjectProperty<Reading> chosen = new SimpleObjectProperty<>(fourth);
        VersionChooser box = Screen.on(() -> {
            VersionChooser made = new VersionChooser("to", "later");
            new Scene(made);
            made.bind(texts, chosen);
            made.applyCss();
            return made;
        });
        assertThat(Screen.on(() -> box.getButtonCell().getItem())).isSameAs(fourth);
        Screen.run(() -> texts.setAll(reading("first"), reading("second"), third, fourth));
        assertThat(Screen.on(() -> box.getButtonCell().getItem())).isSameAs(fourth);
        assertThat(chosen.get()).isSameAs(fourth);
    }

    private static Reading reading(String label) {
        Version version = new Version(label, null, null, null, null, Path.of(label + ".txt"), null);
        return new Reading(version, new Witness(label, Resolution.of(List.of())), null, null);
    }
}
