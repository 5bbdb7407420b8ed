package org.priortext.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a Word file, unpacked in memory and only as they are asked for: pictures never are. POI's own guard
 * against zip bombs works on files and by ratio; here one budget holds for all that is unpacked.
 */
final class DocxPackage implements Closeable {

    private final OPCPackage zip;
    private final PackagePart main;

    DocxPackage(byte[] content) throws IOException {
        try {
            zip = OPCPackage.open(new Budgeted(content));
            PackagePart part = first(PackageRelationshipTypes.CORE_DOCUMENT);
            main = part != null ? part : first(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        } catch (InvalidFormatException | RuntimeException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException("not a Word package", e);
        }
        if (main == null) {
            throw new IOException("the package has no main document");
        }
    }

    private PackagePart first(String type) {
        return zip.getPartsByRelationshipType(type).stream().findFirst().orElse(null);
    }

    /** The root of the document itself. */
    Element document() throws IOException, SAXException {
        return root(main);
    }

    /** The root of the part the document relates to by a type with that last word ("styles"), or null. */
    Element related(String type) throws IOException, SAXException {
        try {
            for (PackageRelationship relationship : main.getRelationships()) {
                if (relationship.getRelationshipType().endsWith("/" + type)) {
                    return root(relationship);
                }
            }
            return null;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The root of the part with that relationship id, or null. */
    Element byId(String id) throws IOException, SAXException {
        PackageRelationship relationship = id == null ? null : main.getRelationship(id);
        return relationship == null ? null : root(relationship);
    }

    private Element root(PackageRelationship relationship) throws IOException, SAXException {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
            return null;
        }
        try {
            PackagePart part = main.getRelatedPart(relationship);
            return part == null ? null : root(part);
        } catch (InvalidFormatException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return Xml.parse(in.readAllBytes());
        }
    }

    @Override
    public void close() {
        zip.revert();
    }

    /** A zip file in memory, all of whose streams draw on one budget. */
    private static final class Budgeted implements ZipEntrySource {

        private final ZipFile file;
        private final ZipBudget budget = new ZipBudget();
        private boolean closed;

        private Budgeted(byte[] content) throws IOException {
            file = ZipFile.builder().setByteArray(content).get();
            budget.allow(Collections.list(file.getEntries()).size());
        }

        @Override
        public Enumeration<? extends ZipArchiveEntry> getEntries() {
            return file.getEntries();
        }

        @Override
        public ZipArchiveEntry getEntry(String path) {
            String plain = path.startsWith("/") ? path.substring(1) : path;
            return file.getEntry(plain);
        }

        @Override
        public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
            return budget.of(file.getInputStream(entry));
        }

        @Override
        public void close() throws IOException {
            closed = true;
            file.close();
        }

        @Override
        public boolean isClosed() {
            return closed;
        }
    }
}
