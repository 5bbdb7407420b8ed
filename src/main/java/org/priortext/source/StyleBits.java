package org.priortext.source;

import java.util.ArrayList;
import java.util.List;
import org.priortext.text.Span;

/** How characters are set while a line is put together: one sum of bits for each code unit, spans in the end. */
final class StyleBits {

    static final int PLAIN = 0;
    static final int ITALIC = 1;
    static final int BOLD = 2;
    static final int SUPERSCRIPT = 4;

    private static final Style[] STYLES = {Style.ITALIC, Style.BOLD, Style.SUPERSCRIPT};

    private StyleBits() {}

    /** The stretches in each style of the characters {@code from} to {@code to}, counted from {@code from}. */
    static List<StyledSpan> spans(CharSequence bits, int from, int to) {
        List<StyledSpan> spans = new ArrayList<>();
        for (int bit = 0; bit < STYLES.length; bit++) {
            int start = -1;
            for (int i = from; i <= to; i++) {
                boolean on = i < to && (bits.charAt(i) & 1 << bit) != 0;
                if (on && start < 0) {
                    start = i;
                } else if (!on && start >= 0) {
                    spans.add(new StyledSpan(new Span(start - from, i - from), STYLES[bit]));
                    start = -1;
                }
            }
        }
        return spans;
    }
}
