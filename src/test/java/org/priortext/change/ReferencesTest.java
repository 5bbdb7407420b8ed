package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void aNumberThatFollowsItsParagraphIsEditorial() {
        Marked texts = Marked.texts()
                .pair("OP3", "OP2", "Considers the concepts;")
                .pair("OP4", "OP3", "Invites views on the concepts mentioned in paragraph [-3-]{+2+} above;");
        assertThat(texts.all().getLast()).extracting(Change::type, Change::changeClass, Change::note).startsWith(
                org.assertj.core.groups.Tuple.tuple("reference.xref", "editorial", "the same paragraph, renumbered"));
    }

    @Test
    void aNumberThatNowNamesAnotherParagraphIsSubstance() {
        Marked texts = Marked.texts()
                .pair("OP1", "OP1", "Welcomes the rules;")
                .pair("OP3", "OP2", "Considers the concepts;")
                .pair("OP4", "OP3", "Invites views on the concepts mentioned in paragraph [-3-]{+1+} above;");
        assertThat(texts.all().getLast().getFirst()).extracting(Change::substantive, Change::note)
                .containsExactly(true, "another paragraph: OP3 is now OP2");
    }

    @Test
    void aNumberLeftBehindByItsParagraphIsToldAndWarnedOf() {
        Marked texts = Marked.texts()
                .pair("OP3", "OP2", "Considers the concepts;")
                .added("OP3", "Urges States to act;")
                .pair("OP4", "OP4", "Invites views on the concepts mentioned in paragraph 3 above;");
        assertThat(texts.notes()).containsExactly("“paragraph 3” still bears its old number; that paragraph is now OP2");
        assertThat(texts.summary().warnings())
                .contains("OP4: “paragraph 3” still bears its old number; that paragraph is now OP2.");
    }

    @Test
    void aReferenceToADroppedParagraphDangles() {
        Marked texts = Marked.texts()
                .dropped("OP3", "Considers the concepts;")
                .pair("OP2", "OP2", "Invites views on the concepts mentioned in paragraph 3 above;");
        assertThat(texts.types()).containsExactly("reference.xref");
        assertThat(texts.summary().warnings()).contains("OP2 refers to paragraph 3, which does not exist.");
    }

    @Test
    void listsAndSubparagraphsAreFollowed() {
        assertThat(Marked.texts()
                .pair("OP1", "OP1", "Decides as follows:")
                .pair("OP1(a)", "OP1(a)", "To meet;")
                .pair("OP2", "OP2", "Recalls paragraphs 1 and 1 (a) above;").types()).isEmpty();
    }

    @Test
    void paragraphsOfOtherDocumentsAreLeftAlone() {
        assertThat(Marked.types("OP2", "Recalls paragraph [-3-]{+4+} of resolution 73/266;"))
                .containsExactly("substantive.wording");
        assertThat(Marked.texts().pair("OP2", "OP2", "Recalls paragraph 9 of that resolution;").summary().warnings()).isEmpty();
    }
}
