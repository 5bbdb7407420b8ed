package org.priortext.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What the pages of a PDF may unpack to. PDFBox unpacks a page into memory whole, and a file of some kilobytes can hold
 * gigabytes of blanks; here they are unpacked piece by piece and counted before it does.
 */
final class PdfBudget {

    /** Bytes of all pages together at most; the longest documents of the United Nations have about 10 million. */
    private static final long MOST_UNPACKED = 64L << 20;

    private long left = MOST_UNPACKED;

    /** Whether the pages stay within it. */
    boolean suffices(PDDocument document) {
        for (PDPage page : document.getPages()) {
            Iterator<PDStream> streams = page.getContentStreams();
            while (streams.hasNext() && left >= 0) {
                spend(streams.next().getCOSObject());
            }
        }
        return left >= 0;
    }

    private void spend(COSStream stream) {
        try (InputStream in = unpacked(stream)) {
            byte[] piece = new byte[1 << 16];
            for (int count = in.read(piece); count >= 0 && left >= 0; count = in.read(piece)) {
                left -= count;
            }
        } catch (IOException e) {
            return; // damaged from here on: no more than this comes out of it
        }
    }

    private static InputStream unpacked(COSStream stream) throws IOException {
        InputStream in = stream.createRawInputStream();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            for (COSBase filter : several) {
                in = unpacked(in, filter);
            }
            return in;
        }
        return unpacked(in, filters);
    }

    private static InputStream unpacked(InputStream in, COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter) ? new InflaterInputStream(in) : in;
    }
}
