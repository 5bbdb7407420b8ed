package org.priortext.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnSepRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.priortext.export.ExportOptions;

/** An empty document with the styles, lists, page and footer of a resolution. */
final class Blank {

    private Blank() {}

    /** A new document; the caller closes it. */
    static XWPFDocument create(String title, ExportOptions options) throws IOException {
        XWPFDocument document = new XWPFDocument();
        try (InputStream styles = Blank.class.getResourceAsStream("styles.xml");
                InputStream numbering = Blank.class.getResourceAsStream("numbering.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IOException(e);
        }
        document.createFootnotes();
        addSeparator(document, -1, STFtnEdn.SEPARATOR);
        addSeparator(document, 0, STFtnEdn.CONTINUATION_SEPARATOR);
        addFooter(document);
        describe(document, title, options);
        return document;
    }

    private static void addSeparator(XWPFDocument document, int id, STFtnEdn.Enum kind) {
        CTFtnEdn separator = CTFtnEdn.Factory.newInstance();
        separator.setType(kind);
        separator.setId(BigInteger.valueOf(id));
        var run = separator.addNewP().addNewR();
        if (kind == STFtnEdn.SEPARATOR) {
            run.addNewSeparator();
        } else {
            run.addNewContinuationSeparator();
        }
        document.addFootnote(separator);
        CTFtnEdnSepRef reference = settingsOfNotes(document).addNewFootnote();
        reference.setId(BigInteger.valueOf(id));
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnDocProps settingsOfNotes(
            XWPFDocument document) {
        var settings = document.getSettings().getCTSettings();
        return settings.isSetFootnotePr() ? settings.getFootnotePr() : settings.addNewFootnotePr();
    }

    /** Page and number of pages at the right, as the official documents have them on right-hand pages. */
    private static void addFooter(XWPFDocument document) {
        CTP footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP();
        footer.addNewPPr().addNewPStyle().setVal("Footer");
        addField(footer, "PAGE");
        footer.addNewR().addNewT().setStringValue("/");
        addField(footer, "NUMPAGES");
    }

    private static void addField(CTP paragraph, String instruction) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.addNewR().addNewInstrText().setStringValue(instruction);
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.addNewR().addNewT().setStringValue("1");
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** Sets the page: letter size, as the United Nations in New York prints. Called when the body is written. */
    static void setPage(XWPFDocument document) {
        var body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(12240));
        size.setH(BigInteger.valueOf(15840));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1080));
        margins.setBottom(BigInteger.valueOf(1440));
        margins.setLeft(BigInteger.valueOf(1200));
        margins.setRight(BigInteger.valueOf(1200));
        margins.setHeader(BigInteger.valueOf(576));
        margins.setFooter(BigInteger.valueOf(720));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void describe(XWPFDocument document, String title, ExportOptions options) {
        var core = document.getProperties().getCoreProperties();
        Optional<Date> date = Optional.of(Date.from(options.date().toInstant(ZoneOffset.UTC)));
        core.setCreator(options.author());
        core.setLastModifiedByUser(options.author());
        core.setCreated(date);
        core.setModified(date);
        core.setTitle(title);
        document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Priortext");
    }
}
