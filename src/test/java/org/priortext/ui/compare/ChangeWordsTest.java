package org.priortext.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priortext.change.Change;

class ChangeWordsTest {
    private static Change substantive(String type, String deleted, String inserted, String note) {
        return new Change(true, "substantive." + type, deleted, inserted, note);
    }

    @Test
    void aNoteThatOnlyNamesTheDeedGivesWayToPlainWordsAndTheWordsConcerned() {
        Change change = substantive("narrowed", "as well as the principles of humanity", "", "limb dropped");
        assertThat(ChangeWords.brief(change)).isEqualTo(new ChangeWords("Part left out", "“as well as the principles of humanity” taken out"));
    }

    @Test
    void aWholeClauseIsNotRepeated() {
        String clause = "Calls upon States to further engage constructively in the negotiations";
        assertThat(ChangeWords.full(substantive("addition", "", clause, "new paragraph"))).isEqualTo(new ChangeWords("New clause", "all of it"));
        assertThat(ChangeWords.full(substantive("deletion", clause, "", "paragraph dropped")).words()).isEqualTo("all of it");
    }

    @Test
    void changedWordsAreShownAndCutOnlyInTheLabel() {
        String wordy = "the conclusions of the Group of Governmental Experts in its reports of 2013 and 2015";
        Change change = substantive("wording", wordy, "stability", "");
        assertThat(ChangeWords.brief(change).words()).isEqualTo("the conclusions of the Group of Governmental… → stability");
        assertThat(ChangeWords.full(change).words()).isEqualTo(wordy + " → stability");
        assertThat(ChangeWords.full(change).name()).isEqualTo("Words changed");
    }

    @Test
    void aNoteIsNotSaidTwice() {
        Change change = substantive("verb-weakened", "Welcoming", "Recalling", "Welcoming → Recalling");
        assertThat(ChangeWords.full(change)).isEqualTo(new ChangeWords("Verb weakened", "Welcoming → Recalling"));
    }

    @Test
    void everyNameBeginsWithACapital() {
        for (String type : new String[] {"structure.moved", "structure.renumbered", "editorial.unheard-of"}) {
            assertThat(ChangeWords.name(type).substring(0, 1)).isUpperCase();
        }
    }
}
