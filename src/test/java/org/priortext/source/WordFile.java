package org.priortext.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small Word files from the XML of their parts. */
public final class WordFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private String section = "";

    /** Adds a paragraph with plain text. */
    public WordFile plain(String text) {
        return paragraph("", run("", text));
    }

    /** Adds a paragraph of the list with that number at that level. */
    public WordFile numbered(int list, int level, String text) {
        return paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", run("", text));
    }

    /** Adds a paragraph with properties and runs given as XML. */
    public WordFile paragraph(String properties, String... runs) {
        body.append("<w:p><w:pPr>").append(properties).append("</w:pPr>").append(String.join("", runs)).append("</w:p>");
        return this;
    }

    /** Adds any XML to the body. */
    public WordFile xml(String xml) {
        body.append(xml);
        return this;
    }

    /** A run with properties given as XML. */
    public static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    public static String noteReference(int id) {
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Adds the numbering 1. (a) (i) a. as list 1, and list 2 of the same definition that begins anew. */
    public WordFile unNumbering() {
        StringBuilder levels = new StringBuilder();
        String[][] forms = {{"decimal", "%1."}, {"lowerLetter", "(%2)"}, {"lowerRoman", "(%3)"}, {"lowerLetter", "%4."}};
        for (int level = 0; level < forms.length; level++) {
            levels.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"").append(forms[level][0])
                    .append("\"/><w:lvlText w:val=\"").append(forms[level][1]).append("\"/></w:lvl>");
        }
        return numbering("<w:abstractNum w:abstractNumId=\"0\">" + levels + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
    }

    public WordFile numbering(String xml) {
        return part("numbering", "<w:numbering " + W + ">" + xml + "</w:numbering>");
    }

    public WordFile styles(String xml) {
        return part("styles", "<w:styles " + W + ">" + xml + "</w:styles>");
    }

    /** Adds the text of footnotes, the first with the id 1. */
    public WordFile footnotes(String... texts) {
        StringBuilder notes = new StringBuilder("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>____</w:t></w:r></w:p></w:footnote>");
        for (int i = 0; i < texts.length; i++) {
            notes.append("<w:footnote w:id=\"").append(i + 1).append("\"><w:p><w:r><w:footnoteRef/></w:r>").append(run("", " " + texts[i]))
                    .append("</w:p></w:footnote>");
        }
        return part("footnotes", "<w:footnotes " + W + ">" + notes + "</w:footnotes>");
    }

    public WordFile comment(int id, String author, String text) {
        return part("comments", "<w:comments " + W + "><w:comment w:id=\"" + id + "\" w:author=\"" + author + "\"><w:p>" + run("", text)
                + "</w:p></w:comment></w:comments>");
    }

    /** Adds the header of the first page, with a title page setting. */
    public WordFile firstHeader(String xml) {
        part("header", "<w:hdr " + W + ">" + xml + "</w:hdr>");
        section = "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header\"/><w:titlePg/></w:sectPr>";
        return this;
    }

    /** Adds a file to the package, or puts it in the place of one, with no relationship to it. */
    WordFile file(String path, String content) {
        parts.put(path, content);
        return this;
    }

    private WordFile part(String name, String xml) {
        parts.put("word/" + name + ".xml", xml);
        relations.append("<Relationship Id=\"").append(name).append("\" Type=\"").append(RELATIONS).append(name).append("\" Target=\"").append(name)
                .append(".xml\"/>");
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        return zipped("<w:document " + W + "><w:body>" + body + section + "</w:body></w:document>");
    }

    /** The file with another root in place of the document. */
    byte[] zipped(String document) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        all.put("_rels/.rels", relationships("<Relationship Id=\"main\" Type=\"" + RELATIONS + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/document.xml", document);
        all.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        all.putAll(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relationships(String xml) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + xml + "</Relationships>";
    }
}
