package org.priortext.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.priortext.model.Warning;

/** PDF files with a text layer: one line for each line printed, with its place, indent, size and styles. */
final class PdfImporter implements Importer {

    /** What is said of a PDF without its end. */
    private static final String CUT_OFF = "The PDF is cut off or damaged: its end is missing, and with it perhaps text; get the file again.";
    private static final int TAIL = 1024;

    @Override
    public boolean accepts(byte[] content) {
        int limit = Math.min(content.length - 4, 1024);
        for (int i = 0; i < limit; i++) {
            if (content[i] == '%' && content[i + 1] == 'P' && content[i + 2] == 'D' && content[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    @Override
    public SourceText read(String name, byte[] content) throws UnreadableException {
        PdfBudget budget = new PdfBudget();
        try (PDDocument document = new PdfParser(content, budget).parse()) {
            List<Line> lines = new PdfLines().of(new PdfGlyphs(budget).of(document));
            boolean cut = cutOff(content);
            if (lines.isEmpty() && cut) {
                throw new UnreadableException(name + ": the PDF is cut off or damaged, and no text is left in it; get the file again.");
            }
            if (lines.isEmpty()) {
                throw new UnreadableException(name + ": the PDF has no text layer (it is a picture of the page); run text recognition (OCR) on it first.");
            }
            List<Warning> warnings = new ArrayList<>();
            if (cut) {
                warnings.add(new Warning(1, CUT_OFF));
            }
            return new SourceText(name, "pdf", false, new PdfFurniture().mark(lines), warnings);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(name + ": the PDF is protected by a password; save a copy without one.", e);
        } catch (PdfBudget.SpentException e) {
            throw new UnreadableException(name + ": the PDF is too large or damaged: it unpacks to far more than a document has; it was not read.", e);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(name + ": the PDF is damaged and cannot be read.", e);
        }
    }

    /** Whether the end of file marker is missing that readers look for in the last 1024 bytes (PDF Reference 1.7, appendix H, note 18). */
    private static boolean cutOff(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        return !new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
