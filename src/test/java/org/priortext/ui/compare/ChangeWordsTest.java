package org.priortext.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priortext.change.Change;
import org.priortext.change.Finding;
import org.priortext.ui.kit.Messages;

class ChangeWordsTest {
    @BeforeEach
    void inEnglish() {
        Messages.speak("en");
    }

    @AfterEach
    void asTheMachineSpeaks() {
        Messages.speak("");
    }

    private static Change substantive(String type, String deleted, String inserted, Finding.Kind kind, String... words) {
        return new Change(true, "substantive." + type, deleted, inserted, new Finding(kind, List.of(words)));
    }

    @Test
    void aNoteThatOnlyNamesTheDeedGivesWayToPlainWordsAndTheWordsConcerned() {
        Change change = substantive("narrowed", "as well as the principles of humanity", "", Finding.Kind.LIMB_DROPPED);
        assertThat(ChangeWords.brief(change)).isEqualTo(new ChangeWords("Part left out", "“as well as the principles of humanity” taken out"));
    }

    @Test
    void aWholeClauseIsNotRepeated() {
        String clause = "Calls upon States to further engage constructively in the negotiations";
        assertThat(ChangeWords.full(substantive("addition", "", clause, Finding.Kind.NEW_PARAGRAPH))).isEqualTo(new ChangeWords("New paragraph", "all of it"));
        assertThat(ChangeWords.full(substantive("deletion", clause, "", Finding.Kind.PARAGRAPH_DROPPED)).words()).isEqualTo("all of it");
    }

    @Test
    void changedWordsAreShownAndCutOnlyInTheLabel() {
        String wordy = "the conclusions of the Group of Governmental Experts in its reports of 2013 and 2015";
        Change change = substantive("wording", wordy, "stability", Finding.Kind.NONE);
        assertThat(ChangeWords.brief(change).words()).isEqualTo("the conclusions of the Group of Governmental… → stability");
        assertThat(ChangeWords.full(change).words()).isEqualTo(wordy + " → stability");
        assertThat(ChangeWords.full(change).name()).isEqualTo("Words changed");
    }

    @Test
    void aNoteIsNotSaidTwice() {
        Change change = substantive("verb-weakened", "Welcoming", "Recalling", Finding.Kind.EXCHANGED, "Welcoming", "Recalling");
        assertThat(ChangeWords.full(change)).isEqualTo(new ChangeWords("Verb weakened", "Welcoming → Recalling"));
    }

    @Test
    void everyNameBeginsWithACapital() {
        for (String type : new String[] {"structure.moved", "structure.renumbered", "editorial.unheard-of"}) {
            assertThat(ChangeWords.name(type).substring(0, 1)).isUpperCase();
        }
    }

    @Test
    void aWordlessFindingGivesWayToTheWordsInTheLabelAndStandsBeforeThemInTheDetails() {
        Change change = substantive("cost", "", "within existing resources", Finding.Kind.IN_NEW_PARAGRAPH);
        assertThat(ChangeWords.brief(change).words()).isEqualTo("“within existing resources” put in");
        assertThat(ChangeWords.full(change).words()).isEqualTo("in a new paragraph: “within existing resources” put in");
    }

    @Test
    void wordsMovedWithinTheParagraphAreNamedOnce() {
        Change change = substantive("wording", "as appropriate", "as appropriate", Finding.Kind.MOVED_WITHIN);
        assertThat(ChangeWords.full(change)).isEqualTo(new ChangeWords("Moved within the paragraph", "“as appropriate”"));
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        Messages.speak("fr");
        assertThat(ChangeWords.full(substantive("modal", "can", "could", Finding.Kind.WEAKER, "can", "could")).words())
                .isEqualTo("can → could, plus faible");
        assertThat(ChangeWords.brief(substantive("qualifier", "as appropriate", "", Finding.Kind.TAKEN_OUT, "as appropriate")).words())
                .isEqualTo("« as appropriate » retiré");
    }
}
