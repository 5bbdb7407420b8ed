package org.priortext.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Paragraph;
import org.priortext.text.Folding;
import org.priortext.text.Token;
import org.priortext.text.Tokenizer;

/** Cuts the paragraphs of one match into units, each paragraph once. Confined to one redline. */
final class Units {

    private static final String DATE = "\\d{1,2}[ \u00A0]\\p{Lu}\\p{Ll}{2,8}[ \u00A0]\\d{4}";
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:(?:[A-Z](?:/[A-Za-z0-9.-]+)+|\\d+/\\d+)(?: [A-Z]\\b)?(?: of " + DATE + ")?|" + DATE + ")(?![\\p{L}\\p{N}])");

    private final Map<Paragraph, List<Unit>> cut = new IdentityHashMap<>();
    private final Map<String, Word> words = new HashMap<>();

    private record Word(int number, Unit.Kind kind) {}

    /** The units of several paragraphs, one after the other. */
    List<Unit> of(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(paragraph -> cut.computeIfAbsent(paragraph, this::units).stream()).toList();
    }

    private List<Unit> units(Paragraph paragraph) {
        List<Unit> units = new ArrayList<>();
        String text = paragraph.text();
        Matcher whole = WHOLE.matcher(text);
        boolean more = whole.find();
        int at = 0;
        for (Token token : Tokenizer.tokens(text)) {
            while (more && whole.end() <= token.start()) {
                more = whole.find();
            }
            if (token.start() < at || token.kind() == Token.Kind.SPACE) {
                continue;
            }
            boolean longer = more && whole.start() == token.start() && whole.end() > token.end();
            at = longer ? whole.end() : token.end();
            Word word = words.computeIfAbsent(text.substring(token.start(), at), unit ->
                    new Word(words.size(), longer ? Unit.Kind.CITATION : kind(token, unit)));
            units.add(new Unit(paragraph, token.start(), at, word.kind(), word.number()));
        }
        return units;
    }

    private static Unit.Kind kind(Token token, String word) {
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return Unit.Kind.MARK;
        }
        return SmallWords.known().contains(Folding.fold(word)) ? Unit.Kind.SMALL_WORD : Unit.Kind.CONTENT;
    }
}
