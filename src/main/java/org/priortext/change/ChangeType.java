package org.priortext.change;

/**
 * The taxonomy of changes (domain, section 6.3), in the order in which a reader wants them: what turns the sense round,
 * costs or binds first, then substance, then editors' work, then mere place.
 */
enum ChangeType {
    NEGATION("substantive.negation", true),
    COST("substantive.cost", true),
    MANDATE_CHANGED("substantive.mandate-changed", true),
    MANDATE_EXECUTED("substantive.mandate-executed", true),
    VERB_WEAKENED("substantive.verb-weakened", true),
    VERB_STRENGTHENED("substantive.verb-strengthened", true),
    VERB_CHANGED("substantive.verb-changed", true),
    MODAL("substantive.modal", true),
    QUALIFIER("substantive.qualifier", true),
    ADDRESSEE("substantive.addressee", true),
    CROSSES_BORDER("structure.preamble↔operative", true),
    REFERENCE_ASTRAY("reference.xref", true),
    DELETION("substantive.deletion", true),
    NARROWED("substantive.narrowed", true),
    ADDITION("substantive.addition", true),
    WIDENED("substantive.widened", true),
    WORDING("substantive.wording", true),
    REFERENCE_REMAPPED("reference.xref", false),
    RECALL_LIST("editorial.recall-list-extended", false),
    SESSION_ROLLED("editorial.session-rolled", false),
    DATE_ROLLED("editorial.date-rolled", false),
    ABBREVIATION("editorial.abbreviation-expansion", false),
    ANAPHORA("editorial.anaphora", false),
    NAME_EXPANDED("editorial.name-expanded", false),
    SEQUENCE_MODIFIER("editorial.sequence-modifier", false),
    SMALL_WORDING("editorial.wording", false),
    SECRETARIAT("editorial.secretariat", false),
    FOOTNOTES_DROPPED("editorial.footnotes-dropped", false),
    FOOTNOTES_ADDED("editorial.footnotes-added", false),
    TYPOGRAPHY("editorial.typography", false),
    SPLIT("structure.split", false),
    MERGED("structure.merged", false),
    MOVED("structure.moved", false),
    RENUMBERED("structure.renumbered", false);

    private final String code;
    private final boolean substantive;

    ChangeType(String code, boolean substantive) {
        this.code = code;
        this.substantive = substantive;
    }

    /** The code of the taxonomy. */
    String code() {
        return code;
    }

    /** A change of this type; blanks and marks around the words are dropped unless they are all there is. */
    Change of(String deleted, String inserted, Finding finding) {
        boolean words = Words.anyIn(deleted) || Words.anyIn(inserted);
        return new Change(substantive, code, words ? Words.bare(deleted) : deleted.strip(),
                words ? Words.bare(inserted) : inserted.strip(), finding);
    }

    /** A change of this type that concerns a place and no words. */
    Change of(Finding finding) {
        return of("", "", finding);
    }

    /** The type of a change. */
    static ChangeType of(Change change) {
        for (ChangeType type : values()) {
            if (type.code.equals(change.type()) && type.substantive == change.substantive()) {
                return type;
            }
        }
        throw new IllegalArgumentException("not in the taxonomy: " + change.type());
    }
}
