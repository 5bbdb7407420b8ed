package org.priortext.export.weave;

/** What a line is, and so how it is set. */
public enum Layout {
    MASTHEAD_SYMBOL, MASTHEAD_BODY, MASTHEAD_DATE, SESSION, ADOPTION, SPONSORS, REPORT, TITLE, ACTOR,
    HEADING, PREAMBULAR, OPERATIVE, SUB, SUB_SUB, SUB_SUB_SUB, TAIL, ANNEX, UNPLACED_NOTE, END_RULE
}
