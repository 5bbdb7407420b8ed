package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.dossier.Version;
import org.priortext.ui.model.ChosenVersions;
import org.priortext.ui.model.Reading;

/** The boxes above the texts say which texts are shown, whatever was done to the list of versions. */
class VersionBoxesWindowTest {
    /** Any other is as good; the steps are the same each time. */
    private static final long SEED = 20260101;
    private static final int STEPS = 12;

    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();

    @Test
    void nameTheTextsShownAfterAnyMovesUndoneAndRedone() {
        showBothViews();
        Random random = new Random(SEED);
        for (int step = 0; step < STEPS; step++) {
            String done = Screen.on(() -> step(random));
            window.settle();
            assertTheBoxesNameTheTextsShown(done);
        }
    }

    /** A version moved from the end to the head is what a reader does first; then all back and forth. */
    @Test
    void nameTheTextsShownAfterAMoveToTheHeadUndoneAndRedone() {
        showBothViews();
        Screen.run(() -> {
            List<Reading> texts = desk.compare().versions().texts();
            desk.compare().versions().choose(texts.get(texts.size() - 2), texts.getLast());
        });
        window.settle();
        Screen.run(() -> desk.dossier().change(dossier -> dossier.moving(dossier.versions().getLast(), 0)));
        window.settle();
        assertTheBoxesNameTheTextsShown("moved");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertTheBoxesNameTheTextsShown("undone");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.settle();
        assertTheBoxesNameTheTextsShown("redone");
    }

    @Test
    void showWhatIsChosenInThem() {
        ComboBox<?> box = (ComboBox<?>) window.node("#from");
        Reading first = Screen.on(() -> desk.compare().versions().texts().getFirst());
        Screen.run(() -> box.getSelectionModel().select(0));
        assertThat(Screen.on(() -> desk.compare().versions().fromProperty().get())).isEqualTo(first);
        showBothViews();
        assertTheBoxesNameTheTextsShown("chosen");
    }

    @Test
    void aYoungerTextChosenAsTheEarlierOneIsSaidToBe() {
        assertThat(Screen.on(() -> window.scene().lookup("#backwards").isVisible())).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        Screen.await("it is told", () -> window.scene().lookup("#backwards").isVisible());
        assertThat(Screen.on(() -> ((Label) window.scene().lookup("#backwards")).getText()))
                .startsWith("Backwards: L.11 (2023) of 12 October 2023 is the younger text, 75/240 of 31 December 2020 the older.");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        Screen.await("nothing is told of texts in order", () -> !window.scene().lookup("#backwards").isVisible());
    }

    private void showBothViews() {
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        window.settle();
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        window.settle();
    }

    private String step(Random random) {
        List<Version> versions = desk.dossier().dossier().versions();
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                Version moved = versions.get(random.nextInt(versions.size()));
                int to = random.nextInt(versions.size());
                desk.dossier().change(dossier -> dossier.moving(moved, to));
                return moved.label() + " moved to " + to;
            }
            case 2, 3 -> {
                desk.dossier().undo();
                return "undone";
            }
            case 4 -> {
                desk.dossier().redo();
                return "redone";
            }
            default -> {
                ChosenVersions chosen = desk.compare().versions();
                chosen.choose(chosen.texts().get(random.nextInt(chosen.texts().size())));
                return "another chosen";
            }
        }
    }

    private void assertTheBoxesNameTheTextsShown(String done) {
        var compared = desk.compare().comparisonProperty().get();
        var two = desk.compare().versions().bothProperty().get();
        assertThat(named("#from")).as("earlier, " + done).isEqualTo(two.from() == null ? null : two.from().version().label());
        assertThat(named("#to")).as("later, " + done).isEqualTo(two.to().version().label());
        assertThat(named("#target")).as("traced, " + done).isEqualTo(desk.lineage().targetProperty().get() == null ? null
                : desk.lineage().targetProperty().get().version().label());
        if (two.complete()) {
            assertThat(List.of(two.from().version().label(), two.to().version().label()))
                    .as("compared, " + done).containsExactly(compared.from().label(), compared.to().label());
        }
    }

    /** What stands in a box for the reader; null for nothing. */
    private String named(String box) {
        return Screen.on(() -> {
            ComboBox<?> chooser = (ComboBox<?>) window.scene().lookup(box);
            chooser.getScene().getRoot().applyCss();
            return chooser.getButtonCell().getGraphic() == null ? null : chooser.getButtonCell().getGraphic().lookupAll(".label").stream()
                    .map(label -> ((Label) label).getText()).filter(text -> !text.isEmpty()).findFirst().orElse(null);
        });
    }
}
