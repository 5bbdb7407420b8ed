package org.priortext.model;

/** What a paragraph is in the build of a resolution (domain: Editorial Manual, "Resolutions", II.C). */
public enum ParagraphKind {
    /** Unnumbered, before the operative part: PP1, PP2 … */
    PREAMBULAR,
    /** Numbered, of the operative part: OP1, OP2 … */
    OPERATIVE,
    /** Below another paragraph: OP1(a), OP1(a)(i), OP1.1, or the words after the last of them: OP1/tail. */
    SUB,
    /** A heading inside the text: H1, H2 … */
    HEADING,
    /** A paragraph of an annex: A1, A1(a); of a second annex B1. */
    ANNEX;

    /** The name in the JSON of formats: lower case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
