package org.priortext.export.html;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Arabic letters in the forms in which they join, vowel signs upon the letter before them. */
final class ArabicLetters implements BidiReorderer {

    /** Vowel signs that stand for themselves, with a width of their own; ICU makes every sign one of these. */
    private static final Pattern SPACED_SIGN = Pattern.compile("[\uFE70-\uFE7F]");

    private final BidiReorderer letters = new ICUBidiReorderer();

    @Override
    public String shapeText(String text) {
        return SPACED_SIGN.matcher(letters.shapeText(text)).replaceAll(ArabicLetters::sign);
    }

    /** The sign alone: a spaced one is a blank or a stretched line, and the sign (Unicode, Arabic Presentation Forms-B). */
    private static String sign(MatchResult spaced) {
        return Normalizer.normalize(spaced.group(), Normalizer.Form.NFKC).substring(1);
    }

    @Override
    public String deshapeText(String text) {
        return letters.deshapeText(text);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return letters.reorderRTLTextToLTR(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
