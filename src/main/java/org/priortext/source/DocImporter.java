package org.priortext.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.WordToHtmlConverter;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.priortext.model.Warning;
import org.w3c.dom.Element;

/**
 * Word's old binary format (DOC), through POI's conversion to HTML, which counts list numbers and notes. What POI cannot
 * read gets the advice to save it as DOCX.
 */
final class DocImporter implements Importer {

    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final String ADVICE = "; open it in Word and save it as DOCX.";

    @Override
    public boolean accepts(byte[] content) {
        for (int i = 0; i < OLE2.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != OLE2[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public SourceText read(String name, byte[] content) throws UnreadableException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableException(name + ": protected by a password; open it in Word and save it without one.");
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new UnreadableException(name + ": an Office file, but no text document" + ADVICE);
            }
            return read(name, content, root);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException | TransformerException | ParserConfigurationException e) {
            throw new UnreadableException(name + ": this file in Word's old format cannot be read" + ADVICE, e);
        }
    }

    private static SourceText read(String name, byte[] content, DirectoryNode root)
            throws IOException, TransformerException, ParserConfigurationException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            HeaderStories running = new HeaderStories(document);
            List<Line> lines = new ArrayList<>();
            add(running.getFirstHeaderSubrange(), Line.Role.BLOCK, lines);
            HtmlLines body = new HtmlLines(html(document));
            for (Line line : body.lines()) {
                lines.add(new Line(lines.size() + 1, null, line.text(), line.styles(), 0, line.gap(), 0, line.role()));
            }
            for (Range story : new Range[] {running.getOddHeaderSubrange(), running.getEvenHeaderSubrange(),
                running.getFirstFooterSubrange(), running.getOddFooterSubrange(), running.getEvenFooterSubrange()}) {
                add(story, Line.Role.FURNITURE, lines);
            }
            if (lines.isEmpty()) {
                throw new UnreadableException(name + ": the Word file holds no text.");
            }
            List<Warning> warnings = new ArrayList<>(body.warnings());
            warnings.add(new Warning(1, "Comments in Word's old format are not read, and tracked changes are as accepted; saved as DOCX the file tells more."));
            return new SourceText(name, "doc", true, lines, warnings);
        }
    }

    /** A header's text: paragraphs end with a return, the cells of a table with a bell. */
    private static void add(Range story, Line.Role role, List<Line> lines) {
        for (String part : Range.stripFields(story == null ? "" : story.text()).split("[\r\n\u0007\u000B]+")) {
            lines.addAll(new LineText().append(part, LineText.PLAIN).lines(lines.size() + 1, role, 1));
        }
    }

    private static Document html(HWPFDocument document) throws TransformerException, ParserConfigurationException {
        WordToHtmlConverter converter = new Accepting(DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
        converter.processDocument(document);
        StringWriter html = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(converter.getDocument()), new StreamResult(html));
        return Jsoup.parse(html.toString(), "", Parser.htmlParser().setTrackPosition(true));
    }

    /** Leaves out what a tracked change deletes. */
    private static final class Accepting extends WordToHtmlConverter {

        private Accepting(org.w3c.dom.Document target) {
            super(target);
        }

        @Override
        protected void outputCharacters(Element block, CharacterRun run, String text) {
            if (!run.isMarkedDeleted()) {
                super.outputCharacters(block, run, text);
            }
        }
    }
}
