package org.priortext.export.html;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a printed line may end: behind blanks and hyphens, so that no symbol or resolution number ({@code 69/28}) is torn;
 * elsewhere only inside what is too long for a line of its own.
 */
final class WordBreaker implements FSTextBreaker {

    /** Characters that any column of a printed page holds. */
    private static final int LONG = 30;

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && !allowed(at)) {
            at = breaks.next();
        }
        return at;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    private boolean allowed(int at) {
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before) || Character.getType(before) == Character.DASH_PUNCTUATION || wordAround(at) > LONG;
    }

    private int wordAround(int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - start;
    }
}
