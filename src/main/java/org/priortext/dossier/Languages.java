package org.priortext.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;
import org.priortext.text.TextLanguage;

/**
 * The languages of two texts that are written in different ones: a redline of a text and its translation shows that no word
 * stayed, and nothing else.
 *
 * @param from of the earlier text
 * @param to of the later text
 */
public record Languages(Locale from, Locale to) {
    /** Paragraphs that tell the language of a text, however long it is. */
    private static final int ENOUGH = 40;

    /** Both languages if they differ; none where they are the same or one of them cannot be told. */
    static Optional<Languages> differing(Witness from, Witness to) {
        TextLanguage reader = TextLanguage.standard();
        return of(reader, from).flatMap(one -> of(reader, to).filter(other -> !other.equals(one)).map(other -> new Languages(one, other)));
    }

    private static Optional<Locale> of(TextLanguage reader, Witness text) {
        return reader.of(text.resolution().paragraphs().stream().limit(ENOUGH).map(Paragraph::text).collect(Collectors.joining("\n")));
    }
}
