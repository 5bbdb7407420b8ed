package org.priortext.source;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, all of whose streams (pages, forms, fonts, tables, packed objects) draw on one budget when they are unpacked. */
final class PdfParser extends PDFParser {

    private static final RandomAccessStreamCache.StreamCacheCreateFunction IN_MEMORY = IOUtils.createMemoryOnlyStreamCache();

    PdfParser(byte[] content, PdfBudget budget) throws IOException {
        super(new RandomAccessReadBuffer(content), "", null, null, IN_MEMORY);
        RandomAccessStreamCache cache = IN_MEMORY.create();
        document = new COSDocument(IN_MEMORY, this) {
            @Override
            public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
                COSStream stream = new PdfStream(cache, createRandomAccessReadView(start, length), budget);
                dictionary.forEach(stream::setItem);
                stream.setKey(dictionary.getKey());
                return stream;
            }
        };
    }
}
