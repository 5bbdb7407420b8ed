package org.priortext.change;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.redline.Redline;

/**
 * A match with all that a rule may look at.
 *
 * @param setting both texts as wholes
 * @param redline the match word by word
 * @param edits the redline's edits before any rule has touched them; none unless both texts have a paragraph here
 * @param verbs the verbs of each paragraph, if there are edits
 */
record Passage(Setting setting, Redline redline, List<Edit> edits, Map<Paragraph, List<VerbPhrases.VerbPhrase>> verbs) {

    static Passage of(Setting setting, Redline redline) {
        Match match = redline.match();
        List<Edit> edits = match.before().isEmpty() || match.after().isEmpty() ? List.of() : EditReader.read(redline);
        Map<Paragraph, List<VerbPhrases.VerbPhrase>> verbs = new IdentityHashMap<>();
        if (!edits.isEmpty()) {
            match.paragraphs().forEach(paragraph -> verbs.put(paragraph, VerbPhrases.all(paragraph)));
        }
        return new Passage(setting, redline, edits, verbs);
    }

    /** The verb a paragraph of a match with edits opens with, or null. */
    VerbPhrases.VerbPhrase opening(Paragraph paragraph) {
        return verbs.get(paragraph).stream().filter(VerbPhrases.VerbPhrase::opening).findFirst().orElse(null);
    }

    Match match() {
        return redline.match();
    }

    Alignment alignment() {
        return setting.alignment();
    }

    Resolution earlier() {
        return alignment().before();
    }

    Resolution later() {
        return alignment().after();
    }

    /** Whether both texts have a paragraph here. */
    boolean twoSided() {
        return !match().before().isEmpty() && !match().after().isEmpty();
    }

    String textBefore() {
        return text(match().before());
    }

    String textAfter() {
        return text(match().after());
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Whether it stands in the operative part on either side. */
    boolean operative() {
        return match().paragraphs().anyMatch(paragraph -> paragraph.kind() != ParagraphKind.PREAMBULAR);
    }
}
