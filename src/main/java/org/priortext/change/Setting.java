package org.priortext.change;

import java.util.List;
import org.priortext.align.Alignment;
import org.priortext.model.Resolution;
import org.priortext.text.Folding;

/**
 * What the rules must know of both texts as wholes, gathered once for all matches of an alignment.
 *
 * @param alignment the match's surroundings, for references
 * @param glosses the abbreviations that hold for both texts
 * @param stemsBefore the words of the earlier text, folded, abbreviations written out, in the singular
 * @param stemsAfter the same for the later text
 * @param notesBefore what the footnotes of the earlier text cite
 * @param notesAfter the same for the later text
 */
record Setting(Alignment alignment, Glosses glosses, List<String> stemsBefore, List<String> stemsAfter, Ibidem notesBefore,
        Ibidem notesAfter) {

    static Setting of(Alignment alignment) {
        return new Setting(alignment, Glosses.of(alignment.before(), alignment.after()),
                stems(alignment.before()), stems(alignment.after()), Ibidem.of(alignment.before()), Ibidem.of(alignment.after()));
    }

    private static List<String> stems(Resolution resolution) {
        return resolution.paragraphs().stream().flatMap(paragraph -> stems(paragraph.text()).stream()).toList();
    }

    /** The words of a text, folded, abbreviations written out, in the singular. */
    static List<String> stems(String text) {
        return Folding.standard().words(text).stream().map(word -> stem(word.form())).toList();
    }

    private static String stem(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
