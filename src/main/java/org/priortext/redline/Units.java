package org.priortext.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Paragraph;
import org.priortext.text.Folding;
import org.priortext.text.Token;
import org.priortext.text.Tokenizer;

/** Cuts paragraphs into units. */
final class Units {

    private static final String DATE = "\\d{1,2}[ \u00A0]\\p{Lu}\\p{Ll}{2,8}[ \u00A0]\\d{4}";
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:(?:[A-Z](?:/[A-Za-z0-9.-]+)+|\\d+/\\d+)(?: [A-Z]\\b)?(?: of " + DATE + ")?|" + DATE + ")(?![\\p{L}\\p{N}])");

    private Units() {}

    /** The units of several paragraphs, one after the other. */
    static List<Unit> of(List<Paragraph> paragraphs) {
        List<Unit> units = new ArrayList<>();
        paragraphs.forEach(paragraph -> add(paragraph, units));
        return units;
    }

    private static void add(Paragraph paragraph, List<Unit> units) {
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
            if (more && whole.start() == token.start() && whole.end() > token.end()) {
                at = whole.end();
                units.add(new Unit(paragraph, token.start(), at, Unit.Kind.CONTENT));
            } else {
                at = token.end();
                units.add(new Unit(paragraph, token.start(), at, kind(token, text)));
            }
        }
    }

    private static Unit.Kind kind(Token token, String text) {
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return Unit.Kind.MARK;
        }
        return SmallWords.known().contains(Folding.fold(token.of(text))) ? Unit.Kind.SMALL_WORD : Unit.Kind.CONTENT;
    }
}
