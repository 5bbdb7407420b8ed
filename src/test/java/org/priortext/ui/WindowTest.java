package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Route;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.ChangeFilter;
import org.priortext.ui.model.Row;
import org.priortext.ui.model.SearchModel;
import org.priortext.ui.model.SourceNote;

/** The window by real keys and clicks, on the headless platform. */
class WindowTest {
    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();
    private final Scene scene = window.scene();

    @Test
    void goesFromChangeToChangeByF7() {
        window.press(KeyCode.F7);
        Screen.await("the first change is current", () -> desk.compare().currentProperty().get() == desk.compare().stops().get(0));
        window.press(KeyCode.F7);
        Screen.await("the second change is current", () -> desk.compare().currentProperty().get() == desk.compare().stops().get(1));
        window.press(KeyCode.SHIFT, KeyCode.F7);
        Screen.await("the first change is current again", () -> desk.compare().currentProperty().get() == desk.compare().stops().get(0));
        assertThat(Screen.on(() -> ((Label) scene.lookup("#position")).getText())).startsWith("1 of ");
    }

    @Test
    void showsOneColumnOrTwo() {
        window.click("#single");
        Screen.await("one column", () -> !desk.compare().switches().sideBySideProperty().get());
        Screen.frames(scene, 2);
        assertThat(Screen.on(() -> scene.lookup(".level-row"))).isNull();
        window.click("#side-by-side");
        Screen.await("two columns", () -> desk.compare().switches().sideBySideProperty().get());
        Screen.frames(scene, 2);
        assertThat(Screen.on(() -> scene.lookup(".level-row"))).isNotNull();
    }

    @Test
    void bringsTheCurrentChangeIntoView() {
        for (Row row : List.of(desk.compare().stops().getLast(), desk.compare().stops().get(3), desk.compare().stops().get(20))) {
            Screen.run(() -> desk.compare().currentProperty().set(row));
            Screen.frames(scene, 3);
            Bounds list = Screen.on(() -> scene.lookup("#rows").localToScene(scene.lookup("#rows").getLayoutBounds()));
            Bounds cell = Screen.on(() -> scene.lookup("#rows").lookupAll(".list-cell").stream()
                    .filter(node -> node.isVisible() && ((ListCell<?>) node).getItem() == row)
                    .map(node -> node.localToScene(node.getLayoutBounds())).findFirst().orElseThrow());
            assertThat(cell.getMinY()).isGreaterThanOrEqualTo(list.getMinY() - 1).isLessThan(list.getMaxY() - 40);
        }
    }

    @Test
    void comparesAVersionWithTheOneBeforeItWhenItsCardIsClicked() {
        String other = "L.4 (2020)";
        Screen.run(() -> scene.getRoot().lookupAll(".card").stream()
                .filter(card -> other.equals(card.getAccessibleText())).findFirst().orElseThrow().setId("wanted"));
        window.click("#wanted");
        Screen.await("the card's version is compared", () -> desk.compare().comparisonProperty().get().to().label().equals(other));
        assertThat(Screen.on(() -> desk.compare().comparisonProperty().get().from().label())).isEqualTo("73/266");
    }

    @Test
    void tracesPhraseByPhraseWithTheArrowKeys() {
        window.click("#view-trace");
        Screen.await("the text is traced", () -> desk.lineage().lineageProperty().get() != null);
        Screen.await("the trace is shown", () -> scene.lookup("#trace").isVisible());
        Screen.run(() -> scene.lookup("#traced").requestFocus());
        window.press(KeyCode.RIGHT);
        Screen.await("a phrase is chosen", () -> desk.lineage().selectedProperty().get() != null);
        Screen.frames(scene, 2);
        String citation = Screen.on(() -> ((Label) scene.lookup("#source-card .citation")).getText());
        assertThat(citation).isEqualTo(SourceNote.citation(desk.lineage().selectedProperty().get().first()));
    }

    @Test
    void thePhraseThePointerRestsOnIsToldAboutUntilItLeaves() {
        window.click("#view-trace");
        Screen.await("the text is traced", () -> desk.lineage().lineageProperty().get() != null);
        Screen.run(() -> scene.lookup("#traced").requestFocus());
        window.press(KeyCode.RIGHT);
        Screen.await("a phrase is chosen", () -> desk.lineage().selectedProperty().get() != null);
        window.settle();
        Provenance chosen = desk.lineage().selectedProperty().get();
        Node clause = Screen.on(() -> scene.getRoot().lookupAll(".traced .clause-text").stream()
                .filter(one -> one.localToScene(0, 0).getY() > 0).skip(3).findFirst().orElseThrow());
        window.point(clause, 0.2, 0.1);
        Screen.await("the phrase below the pointer is told about", () -> desk.lineage().pointedProperty().get() != null);
        Provenance pointed = desk.lineage().pointedProperty().get();
        assertThat(pointed).isNotSameAs(chosen);
        assertThat(desk.lineage().selectedProperty().get()).isSameAs(chosen);
        assertThat(cited()).isNotEqualTo(citation(chosen)).isEqualTo(citation(pointed));
        window.point(scene.lookup(".legend"), 0.5, 0.5);
        Screen.await("the chosen one is told about again", () -> desk.lineage().pointedProperty().get() == null);
        assertThat(cited()).isEqualTo(citation(chosen));
    }

    private String cited() {
        return Screen.on(() -> ((Label) scene.lookup("#source-card .citation")).getText()
                + ((Label) scene.lookup("#source-card .road")).getText());
    }

    private String citation(Provenance phrase) {
        boolean sourced = phrase.first() != null && phrase.route() != Route.FORMULA;
        return (sourced ? SourceNote.citation(phrase.first()) : Messages.of(phrase.route() == Route.NEW ? "card.new" : "card.formula"))
                + SourceNote.road(phrase, desk.lineage().lineageProperty().get());
    }

    @Test
    void findsWordsByCtrlFAndEnter() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        Screen.await("the field is open", () -> scene.lookup("#find").isFocused());
        window.type("data");
        Screen.await("the first place with them is current", () -> desk.find().queryProperty().get().equals("data")
                && desk.compare().currentProperty().get() == desk.find().hits().getFirst().row());
        assertThat(found()).isEqualTo("1 of " + desk.find().hits().size());
        window.press(KeyCode.ENTER);
        Screen.await("the second is", () -> desk.find().currentProperty().get() == desk.find().hits().get(1));
        assertThat(found()).isEqualTo("2 of " + desk.find().hits().size());
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.click("#find-previous");
        Screen.await("the last is", () -> desk.find().currentProperty().get() == desk.find().hits().getLast());
        window.press(KeyCode.ESCAPE);
        Screen.await("the field is closed", () -> !scene.lookup("#find").isVisible() || !desk.find().openProperty().get());
    }

    private String found() {
        return Screen.on(() -> ((Label) scene.lookup(".find-bar .position")).getText());
    }

    @Test
    void copiesTheCurrentClauseWithItsCitation() {
        window.press(KeyCode.F7);
        Screen.await("a change is current", () -> desk.compare().currentProperty().get() != null);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        Screen.await("the clause is on the clipboard",
                () -> desk.compare().quotation().equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void pastesATextAsANewVersionByCtrlV() {
        window.answers().text("Pasted draft");
        Screen.run(() -> {
            desk.dossier().create();
            ClipboardContent content = new ClipboardContent();
            content.putString("A/C.1/79/L.99\n\nThe General Assembly,\n\nRecalling its resolutions,\n\n1. Calls upon States to act;\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.press(KeyCode.CONTROL, KeyCode.V);
        Screen.await("the text is a version", () -> desk.dossier().readings().size() == 1 && desk.dossier().readings().getFirst().hasText());
        assertThat(window.answers().proposals()).containsExactly("A/C.1/79/L.99");
        assertThat(desk.dossier().readings().getFirst().version().file()).isEqualTo(window.home().resolve("unsaved").resolve("Pasted-draft.txt"));
    }

    @Test
    void setsAPositionAndPairsAClauseByKeys() {
        window.press(KeyCode.F7);
        Screen.await("a change is current", () -> desk.compare().currentProperty().get() != null);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        Screen.await("the position is set", () -> desk.notes().current().isPresent());
        Screen.await("the red line is shown on the clause", () -> scene.getRoot().lookup(".chip-red-line") != null);
        window.answers().choice(4);
        window.press(KeyCode.CONTROL, KeyCode.J);
        Screen.await("the user's pairing is shown", () -> scene.getRoot().lookup(".chip-user") != null);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Screen.await("it is undone", () -> desk.dossier().dossier().pairings().isEmpty());
    }

    @Test
    void tellsWhereElseAClauseStandsAndCopiesItWithCitation() {
        window.press(KeyCode.F7);
        Screen.await("a change is current", () -> desk.compare().currentProperty().get() != null);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Screen.await("places are found", () -> scene.lookup("#search").isVisible() && desk.search().hits().size() > 1);
        Screen.await("the list has the keys", () -> scene.lookup("#hits").isFocused());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.C);
        Screen.await("a place is on the clipboard", () -> desk.search().hits().stream()
                .anyMatch(hit -> SearchModel.quotation(hit).equals(Clipboard.getSystemClipboard().getString())));
        window.press(KeyCode.ESCAPE);
        Screen.await("the results are closed", () -> !scene.lookup("#search").isVisible());
    }

    @Test
    void listsTheChangesAndNarrowsThemByKind() {
        window.press(KeyCode.CONTROL, KeyCode.L);
        Screen.await("the list is shown", () -> scene.lookup("#change-list").isVisible());
        Screen.frames(scene, 2);
        window.click("#changes-added");
        ListView<?> list = (ListView<?>) Screen.on(() -> scene.lookup("#changes"));
        long added = desk.compare().stops().stream().filter(row -> ChangeFilter.ADDED.shows(row, true)).count();
        Screen.await("only added clauses are listed", () -> list.getItems().size() == added);
        assertThat(added).isPositive();
    }

    @Test
    void theFiguresBelowTheTextAddUpAndEveryRowOfTheListHasWords() {
        String[] figures = Screen.on(() -> ((Label) scene.lookup(".summary")).getText()).split("   ·   ")[0].split(":");
        int changes = Integer.parseInt(figures[0].split("\\D")[0]);
        assertThat(changes).isEqualTo(desk.compare().changes().size())
                .isEqualTo(Arrays.stream(figures[1].split(",")).mapToInt(part -> Integer.parseInt(part.replaceAll("\\D", ""))).sum());
        window.press(KeyCode.CONTROL, KeyCode.L);
        Screen.await("the list is shown", () -> scene.lookup("#change-list").isVisible());
        Screen.frames(scene, 2);
        List<String> words = Screen.on(() -> scene.lookup("#changes").lookupAll(".change-opening").stream()
                .map(node -> ((Label) node).getText()).toList());
        assertThat(words).hasSizeGreaterThan(3).allMatch(text -> text.length() > 20);
    }

    @Test
    void showsTheRedlineOfAFieldOfTheSurvivalTable() {
        window.click("#view-survival");
        Screen.await("the text is traced", () -> desk.lineage().lineageProperty().get() != null);
        Screen.await("the table is shown", () -> scene.lookup("#survival").isVisible());
        Screen.frames(scene, 2);
        String spoken = Screen.on(() -> scene.lookup(".survival-field.known").getAccessibleText());
        window.click(".survival-field.known");
        Screen.await("the comparison is shown", () -> scene.lookup("#compare").isVisible());
        Screen.await("the clause is current", () -> desk.compare().currentProperty().get() != null
                && desk.compare().currentProperty().get().left() != null
                && spoken.startsWith(desk.compare().currentProperty().get().left().id()));
        assertThat(desk.compare().versions().fromProperty().get().version().label())
                .isEqualTo(desk.survival().originProperty().get().label());
    }

    @Test
    void facingWordsStandLevel() {
        Screen.frames(scene, 2);
        List<Double> differences = Screen.on(() -> scene.getRoot().lookupAll(".level-row").stream()
                .map(row -> row.lookupAll(".clause-text").stream().map(words -> words.localToScene(0, 0).getY()).toList())
                .filter(tops -> tops.size() == 2).map(tops -> Math.abs(tops.get(0) - tops.get(1))).toList());
        assertThat(differences).isNotEmpty().allMatch(difference -> difference < 0.5);
    }
}
