package org.priortext.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Words of scripts that set no blanks between them, found by ICU4J's dictionaries. */
final class UnspacedWords {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private UnspacedWords() {}

    /** Whether a stretch of letters has a letter of such a script. */
    static boolean in(String letters) {
        for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
            int letter = letters.codePointAt(i);
            if (letter > 0x0E00 && SCRIPTS.contains(UnicodeScript.of(letter))) {
                return true;
            }
        }
        return false;
    }

    /** The words that tile a stretch of letters, as tokens of the text in which it begins at an offset. */
    static List<Token> cut(String letters, int offset) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(letters);
        List<Token> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(new Token(Token.Kind.WORD, offset + start, offset + end));
            start = end;
        }
        return words;
    }
}
