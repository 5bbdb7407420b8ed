package org.priortext.change;

/**
 * One edit and its meaning.
 *
 * @param substantive whether it may matter; an edit of no known editorial pattern is substantive
 * @param type code of the taxonomy: {@code substantive.verb-weakened}, {@code editorial.sequence-modifier} …
 * @param deleted the words that went, empty if none
 * @param inserted the words that came, empty if none
 * @param finding what else there is to say of it
 */
public record Change(boolean substantive, String type, String deleted, String inserted, Finding finding) {

    /** One phrase for the reader, in English: {@code Welcoming → Recalling}; empty if there is nothing to add. */
    public String note() {
        return finding.text();
    }

    /** The class in the JSON of formats. */
    public String changeClass() {
        return substantive ? "substantive" : "editorial";
    }

    /** Whether a clause lost force by a weaker verb. */
    public boolean weakens() {
        return type.equals(ChangeType.VERB_WEAKENED.code());
    }

    /** Whether a clause gained force by a stronger verb. */
    public boolean strengthens() {
        return type.equals(ChangeType.VERB_STRENGTHENED.code());
    }

    /** The type in plain words: {@code verb weakened}, {@code sequence modifier}. */
    public String label() {
        return type.substring(type.indexOf('.') + 1).replace('-', ' ');
    }
}
