package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.dossier.Version;

/** The versions at the left, by keys and clicks. */
class VersionsWindowTest {
    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();

    private Node card(String label) {
        return Screen.on(() -> window.scene().getRoot().lookupAll(".card").stream()
                .filter(card -> label.equals(card.getAccessibleText())).findFirst().orElseThrow());
    }

    private List<String> labels() {
        return desk.dossier().dossier().versions().stream().map(Version::label).toList();
    }

    @Test
    void aVersionIsMovedByKeysAndKeepsThem() {
        List<String> before = labels();
        Node card = card("73/27");
        Screen.run(card::requestFocus);
        window.press(KeyCode.CONTROL, KeyCode.UP);
        Screen.await("it is one place higher", () -> labels().indexOf("73/27") == before.indexOf("73/27") - 1);
        Screen.await("it still has the keys", () -> window.scene().getFocusOwner() != null
                && "73/27".equals(window.scene().getFocusOwner().getAccessibleText()));
        window.press(KeyCode.CONTROL, KeyCode.DOWN);
        Screen.await("it is back", () -> labels().equals(before));
    }

    @Test
    void theBoxesNameTheVersionsShownWhateverTheirOrder() {
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        Screen.await("the text is traced", () -> desk.lineage().lineageProperty().get() != null);
        Node card = card("L.11 (2023)");
        Screen.run(card::requestFocus);
        window.press(KeyCode.CONTROL, KeyCode.UP);
        Screen.await("it is one place higher", () -> desk.dossier().readings().get(3).version().label().equals("L.11 (2023)"));
        window.settle();
        assertThat(Screen.on(() -> ((ComboBox<?>) window.scene().lookup("#target")).getValue())).isEqualTo(desk.lineage().targetProperty().get());
        assertTheBoxesNameTheTextsCompared();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Screen.await("it is back", () -> desk.dossier().readings().get(4).version().label().equals("L.11 (2023)"));
        window.settle();
        assertThat(Screen.on(() -> ((ComboBox<?>) window.scene().lookup("#target")).getValue())).isEqualTo(desk.lineage().targetProperty().get());
        assertTheBoxesNameTheTextsCompared();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        Screen.await("it is moved again", () -> desk.dossier().readings().get(3).version().label().equals("L.11 (2023)"));
        window.settle();
        assertTheBoxesNameTheTextsCompared();
    }

    private void assertTheBoxesNameTheTextsCompared() {
        var compared = desk.compare().comparisonProperty().get();
        assertThat(List.of("#from", "#to")).extracting(box -> Screen.on(() ->
                ((org.priortext.ui.model.Reading) ((ComboBox<?>) window.scene().lookup(box)).getValue()).version().label()))
                .containsExactly(compared.from().label(), compared.to().label());
    }

    @Test
    void aVersionIsTakenOutByDeleteAndBroughtBackByUndo() {
        List<String> before = labels();
        Node card = card("73/266");
        Screen.run(card::requestFocus);
        window.press(KeyCode.DELETE);
        Screen.await("it is out", () -> !labels().contains("73/266"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Screen.await("it is back", () -> labels().equals(before));
    }

    @Test
    void aVersionWithoutATextKeepsItsPlaceAndItsPublicAddress() {
        Node card = card("L.27");
        assertThat(labels().getFirst()).isEqualTo("L.27");
        Hyperlink address = (Hyperlink) Screen.on(() -> card.lookup(".hyperlink"));
        assertThat(address.getText()).isEqualTo("https://undocs.org/A/C.1/73/L.27");
        assertThat(Screen.on(() -> card.lookup(".add-file"))).isNotNull();
        window.click(address);
        Screen.await("the address is opened", () -> window.addresses().equals(List.of("https://undocs.org/A/C.1/73/L.27")));
    }

    @Test
    void aDocumentIsAddedByItsSymbolAndNothingIsFetched() {
        window.answers().text("https://undocs.org/A/RES/76/19");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        Screen.await("it has its place", () -> labels().getLast().equals("A/RES/76/19"));
        assertThat(window.addresses()).containsExactly("https://undocs.org/A/RES/76/19");
        assertThat(desk.documents().networkProperty().get()).isFalse();
        assertThat(desk.dossier().dossier().versions().getLast().hasFile()).isFalse();
    }

    @Test
    void whatIsNoSymbolIsSaidSo() {
        window.answers().text("the resolution on outer space");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        Screen.await("it is said", () -> window.failures().size() == 1);
        assertThat(window.failures().getFirst()).isInstanceOf(IOException.class).hasMessageContaining("outer space");
        window.failures().clear();
    }

    @Test
    void noTextOfADocumentIsInterpreted() {
        String words = "Calls upon <b>States</b> to _act {0} on %s, &lt; \\u0041 $1 ${user.home} and \u202Eevil;";
        window.answers().text("A _draft {0} <i>");
        Screen.run(() -> {
            desk.dossier().create();
            ClipboardContent content = new ClipboardContent();
            content.putString("A/C.1/79/L.99\n\nThe General Assembly,\n\nRecalling its resolutions,\n\n1. " + words + "\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.press(KeyCode.CONTROL, KeyCode.V);
        Screen.await("the text is a version", () -> desk.dossier().readings().size() == 1 && desk.dossier().readings().getFirst().hasText());
        Screen.await("its label stands as it is", () -> window.scene().getRoot().lookupAll(".version-label").stream()
                .anyMatch(label -> "A _draft {0} <i>".equals(((Label) label).getText())));
        Screen.run(() -> desk.compare().versions().choose(desk.dossier().readings().getFirst(), desk.dossier().readings().getFirst()));
        Screen.await("its words stand as they are", () -> window.scene().getRoot().lookupAll(".clause-text").stream()
                .anyMatch(clause -> clause.lookupAll(".words").stream().map(node -> ((Text) node).getText())
                        .reduce("", String::concat).equals(words)));
    }

    @Test
    void theFactsOfAVersionAreSetByHand() {
        Node card = card("73/27");
        Screen.run(card::requestFocus);
        window.pressForDialog(KeyCode.F2);
        Screen.await("the form is open", () -> form() != null);
        Screen.run(() -> {
            ((TextField) form().lookup("#edit-symbol")).setText("A/RES/73/27/Corr.1");
            ((DatePicker) form().lookup("#edit-date")).setValue(LocalDate.of(2019, 1, 22));
            ((Button) form().lookupButton(ButtonType.OK)).fire();
        });
        Screen.await("they are kept", () -> desk.dossier().dossier().version("73/27")
                .filter(version -> "A/RES/73/27/Corr.1".equals(version.symbol()) && LocalDate.of(2019, 1, 22).equals(version.date())).isPresent());
        Screen.await("they are shown", () -> window.scene().getRoot().lookupAll(".version-meta").stream()
                .anyMatch(label -> "A/RES/73/27/Corr.1 \u00B7 22 Jan 2019".equals(((Label) label).getText())));
    }

    @Test
    void theAccountOfTheImportIsReadableAndStandsOverTheMiddleOfTheWindow() {
        window.answers().choice(1);
        window.press(KeyCode.CONTROL, KeyCode.K);
        Screen.await("the list is open", () -> window.scene().lookup("#palette-words").isFocused());
        window.type("what was read");
        window.press(KeyCode.ENTER);
        Screen.await("the account is open", () -> form() != null && form().lookup(".account") != null);
        Window dialog = Screen.on(() -> form().getScene().getWindow());
        Window owner = window.scene().getWindow();
        var screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        Screen.await("it is large enough", () -> dialog.getWidth() >= 760 && dialog.getHeight() >= 520);
        Screen.run(() -> {
            assertThat(dialog.getX()).isBetween(screen.getMinX(), screen.getMaxX() - dialog.getWidth());
            assertThat(dialog.getY()).isBetween(screen.getMinY(), screen.getMaxY() - dialog.getHeight());
            double middle = Math.min(owner.getX() + owner.getWidth() / 2, screen.getMaxX() - dialog.getWidth() / 2);
            assertThat(dialog.getX() + dialog.getWidth() / 2).isCloseTo(middle, org.assertj.core.api.Assertions.within(2.0));
            dialog.hide();
        });
    }

    private static DialogPane form() {
        return Window.getWindows().stream().map(one -> one.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast).findFirst().orElse(null);
    }

    @Test
    void aTextInAnotherLanguageIsToldAndATextOfTheSameLanguageIsNot() throws IOException {
        Path english = Files.writeString(window.home().resolve("english.txt"), """
                A/C.1/79/L.5

                The General Assembly,

                Recalling the reports of the Group and the views of the States in the field of security,

                1. Calls upon the Members of the Organization to act with restraint and to report on the measures taken;
                """);
        Path french = Files.writeString(window.home().resolve("french.txt"), """
                A/C.1/79/L.6

                L’Assemblée générale,

                Rappelant les rapports du Groupe et les vues des États dans le domaine de la sécurité,

                1. Demande aux membres de l’Organisation d’agir avec retenue et de rendre compte des mesures prises dans les régions;
                """);
        assertThat(Screen.on(() -> window.scene().lookup("#languages").isVisible())).isFalse();
        Screen.run(() -> desk.dossier().openOrAdd(List.of(english)));
        Screen.await("the English text is compared", () -> "A/C.1/79/L.5".equals(desk.compare().versions().toProperty().get().version().label()));
        Screen.run(() -> desk.dossier().openOrAdd(List.of(french)));
        Screen.await("it is told", () -> window.scene().lookup("#languages").isVisible());
        assertThat(Screen.on(() -> ((Label) window.scene().lookup("#languages")).getText()))
                .startsWith("A/C.1/79/L.5 is in English and A/C.1/79/L.6 in French.");
    }
}
