package org.priortext.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.priortext.change.Brief;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Progress;

/** The brief as a Word document. */
public final class DocxBriefExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        Brief brief = comparison.brief();
        try (XWPFDocument document = Blank.create(brief.headline(), options)) {
            addParagraph(document, "BriefTitle", brief.headline());
            brief.figures().forEach(figure -> addParagraph(document, "BriefLine", figure));
            for (Brief.Section section : brief.sections()) {
                addParagraph(document, "BriefHeading", section.title());
                section.lines().forEach(line -> addParagraph(document, "BriefItem", "•\t" + line));
            }
            Blank.setPage(document);
            document.write(out);
        }
    }

    private static void addParagraph(XWPFDocument document, String style, String text) {
        CTP paragraph = document.getDocument().getBody().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        int tab = text.indexOf('\t');
        if (tab >= 0) {
            RunWriter.addText(paragraph.addNewR(), text.substring(0, tab));
            paragraph.addNewR().addNewTab();
        }
        RunWriter.addText(paragraph.addNewR(), text.substring(tab + 1));
    }
}
