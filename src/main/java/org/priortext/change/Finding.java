package org.priortext.change;

import java.util.List;

/**
 * What a rule has to say of a change besides its type: a kind of remark and the words it is about. A program that speaks
 * another language words the kinds itself; {@link #text} is in English, as the command line and the exports are.
 *
 * @param kind what is said
 * @param words of the texts, numbers of paragraphs and figures, in the order the kind names them
 */
public record Finding(Kind kind, List<String> words) {

    /** Nothing to add to the type and the words. */
    public static final Finding NONE = of(Kind.NONE);

    public Finding {
        words = List.copyOf(words);
    }

    /** All that can be said of a change. */
    public enum Kind {
        NONE(""),
        EXCHANGED("%s → %s"),
        PUT_IN("“%s” put in"),
        TAKEN_OUT("“%s” taken out"),
        TURNED_BY_PUTTING_IN("“%s” put in: the sense is turned round"),
        TURNED_BY_TAKING_OUT("“%s” taken out: the sense is turned round"),
        STRONGER("%s → %s: stronger"),
        WEAKER("%s → %s: weaker"),
        DEADLINE("%s → %s: a deadline"),
        OTHER_YEARS("%s → %s: not by the years between the texts"),
        SESSION("%s → %s session"),
        SESSION_OUT_OF_STEP("%s → %s session: rolled by %s, the texts are %s apart"),
        GLOSS("gloss"),
        RECAST_ARTICLE("article of the name recast"),
        FULL_NAME("name in full"),
        SHORT_NAME("short name"),
        SEQUENCE("follows from the order of paragraphs"),
        ARTICLE("article"),
        SAYS_THE_SAME("says the same"),
        PUNCTUATION("punctuation"),
        LIST_PUNCTUATION("punctuation of the list"),
        CAPITALS("capitals"),
        SPELLING("spelling"),
        FIGURE("figure"),
        FOOTNOTE("footnote"),
        LIST_ADDS("adds %s"),
        LIST_ORDER("order of the list"),
        NO_LONGER_CITED("no longer cited here: %s"),
        CITED_ELSEWHERE("no longer cited here: %s (still cited elsewhere)"),
        SAME_PARAGRAPH("the same paragraph, renumbered"),
        OTHER_PARAGRAPH("another paragraph: %s is now %s"),
        OTHER_FOR_DROPPED("another paragraph: %s was dropped"),
        OLD_NUMBER("“paragraph %s” still bears its old number; that paragraph is now %s"),
        NAMES_DROPPED("“paragraph %s” names a paragraph that was dropped"),
        NAMES_ANOTHER("“paragraph %s” now names another paragraph; the old one was dropped"),
        LIMB_DROPPED("limb dropped"),
        LIMB_ADDED("limb added"),
        ITEM_DROPPED("item dropped"),
        ITEM_ADDED("item added"),
        MOVED_WITHIN("moved within the paragraph"),
        NEW_PARAGRAPH("new paragraph"),
        PARAGRAPH_DROPPED("paragraph dropped"),
        IN_NEW_PARAGRAPH("in a new paragraph"),
        IN_DROPPED_PARAGRAPH("in a dropped paragraph"),
        TO_OPERATIVE("preamble → operative part"),
        TO_PREAMBLE("operative part → preamble"),
        SESSION_COME("names the %s session, which has come: probably executed"),
        DATE_COME("names %s, which has come: probably executed"),
        SINGLE_ACT("orders a single act (%s) of an earlier session: probably executed");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }

    static Finding of(Kind kind, String... words) {
        return new Finding(kind, List.of(words));
    }

    static Finding exchanged(String from, String to) {
        return of(Kind.EXCHANGED, from, to);
    }

    /** Words put in, taken out or, where both are given, exchanged. */
    static Finding words(String gone, String come) {
        return gone.isEmpty() ? of(Kind.PUT_IN, come) : come.isEmpty() ? of(Kind.TAKEN_OUT, gone) : exchanged(gone, come);
    }

    /** Whether it names the words it is about, so that they need not be told besides. */
    public boolean namesWords() {
        return !words.isEmpty();
    }

    /** One phrase in English: {@code Welcoming → Recalling}; empty if there is nothing to add. */
    public String text() {
        return kind.english.formatted(words.toArray());
    }
}
