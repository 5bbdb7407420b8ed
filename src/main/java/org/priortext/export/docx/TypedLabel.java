package org.priortext.export.docx;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * A label of a footnote that is typed, so that the word processor does not count it. Word shows the typed characters in
 * both places; LibreOffice reads those of the call as the label and draws it before the note by itself.
 */
final class TypedLabel {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String WORD_2013 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private TypedLabel() {}

    /** Types it behind a call, one element for each character: one of several LibreOffice 7.4 shows twice. */
    static void call(CTR run, String label, boolean deleted) {
        label.codePoints().forEach(character -> {
            CTText text = deleted ? run.addNewDelText() : run.addNewT();
            text.setStringValue(Character.toString(character));
            text.setSpace(SpaceAttribute.Space.PRESERVE);
        });
    }

    /**
     * Types it before a note as the alternative (ISO/IEC 29500-3) of those who know the elements of Word 2013, Word itself;
     * LibreOffice takes the other, which is empty.
     */
    static void head(CTR run, String label) {
        try (XmlCursor cursor = run.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(COMPATIBILITY, "AlternateContent", "mc"));
            cursor.insertNamespace("w15", WORD_2013);
            cursor.beginElement(new QName(COMPATIBILITY, "Choice", "mc"));
            cursor.insertAttributeWithValue("Requires", "w15");
            cursor.insertElementWithText(new QName(WORDS, "t", "w"), label);
            cursor.toParent();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.insertElement(new QName(COMPATIBILITY, "Fallback", "mc"));
        }
    }
}
