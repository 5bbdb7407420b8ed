package org.priortext.export.docx.base;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Moves;
import org.priortext.export.Progress;
import org.priortext.export.docx.CommentTexts;
import org.priortext.export.docx.TrailingInsertions;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Weaver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The earlier text's own Word document with the changes marked inside it: styles, numbering, headers and everything that
 * is no paragraph of the resolution stay as they are.
 */
public final class DocxBaseExporter implements ComparisonExporter {

    private final byte[] base;

    /**
     * An exporter for one base.
     *
     * @param base the Word document of the earlier text
     */
    public DocxBaseExporter(byte[] base) {
        this.base = base.clone();
    }

    @Override
    public String format() {
        return "docx";
    }

    /** Whether the base is a Word document. */
    public boolean isWord() throws IOException {
        return new WordPackage(base).has(WordPackage.TEXT);
    }

    /** Whether every paragraph of the earlier text stands in the document, one in one, and it has no open changes. */
    public boolean fits(Comparison comparison) throws IOException {
        WordPackage file = new WordPackage(base);
        return file.has(WordPackage.TEXT) && Base.find(file.xml(WordPackage.TEXT), comparison.from().resolution()).isPresent();
    }

    /** What differs outside the paragraphs and cannot be marked, because the document prints it in another way or not at all. */
    public List<Unmarked> unmarked(Comparison comparison) throws IOException {
        WordPackage file = new WordPackage(base);
        Signer signer = new Signer(ExportOptions.of("", LocalDateTime.MIN), file.xml(WordPackage.TEXT));
        return new EntryMarker(file, find(file, comparison), signer)
                .mark(comparison.from().resolution(), comparison.to().resolution());
    }

    private static Base find(WordPackage file, Comparison comparison) throws IOException {
        return Base.find(file.xml(WordPackage.TEXT), comparison.from().resolution()).orElseThrow(() ->
                new IOException("the base document does not hold the paragraphs of " + comparison.from().name()));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IOException also if the document does not fit
     */
    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        WordPackage file = new WordPackage(base);
        Document text = file.xml(WordPackage.TEXT);
        Base found = find(file, comparison);
        List<Line> woven = new Weaver().weaveBody(comparison);
        List<Line> lines = TrailingInsertions.shift(options.moves() == Moves.MOVE_MARKS
                ? woven : woven.stream().map(Line::withoutMoves).toList());
        Signer signer = new Signer(options, text);
        new EntryMarker(file, found, signer).mark(comparison.from().resolution(), comparison.to().resolution());
        BaseWriter writer = new BaseWriter(found, comparison.from().resolution().paragraphs(),
                new Settings(found, lines, signer), signer, new NoteAdder(file));
        CommentTexts texts = new CommentTexts(comparison, options);
        CommentAdder comments = new CommentAdder(file, signer);
        for (int i = 0; i < lines.size(); i++) {
            progress.at((double) i / lines.size());
            Element paragraph = writer.write(lines.get(i));
            List<String> remarks = texts.of(lines.get(i));
            if (!remarks.isEmpty()) {
                comments.add(paragraph, remarks);
            }
        }
        if (file.has(WordPackage.SETTINGS)) {
            track(file.xml(WordPackage.SETTINGS).getDocumentElement());
        }
        file.write(out);
    }

    /** Switches tracking on. The switch stands behind these settings in the schema's order, and before all others. */
    private static void track(Element settings) {
        if (Xml.child(settings, "trackRevisions") != null) {
            return;
        }
        List<String> earlier = List.of("writeProtection", "view", "zoom", "removePersonalInformation",
                "removeDateAndTime", "doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText",
                "printFractionalCharacterWidth", "printFormsData", "embedTrueTypeFonts", "embedSystemFonts",
                "saveSubsetFonts", "saveFormsData", "mirrorMargins", "alignBordersAndEdges",
                "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "hideSpellingErrors",
                "hideGrammaticalErrors", "activeWritingStyle", "proofState", "formsDesign", "attachedTemplate",
                "linkStyles", "stylePaneFormatFilter", "stylePaneSortMethod", "documentType", "mailMerge",
                "revisionView");
        Node before = Xml.children(settings).stream().filter(child -> !earlier.contains(child.getLocalName()))
                .findFirst().orElse(null);
        settings.insertBefore(Xml.create(settings, "trackRevisions"), before);
    }
}
