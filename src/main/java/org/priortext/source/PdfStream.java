package org.priortext.source;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream of a PDF that pays for what comes out of it, each time and filter by filter, before PDFBox holds it. */
final class PdfStream extends COSStream {

    /** Bytes an entry of a table from codes to characters takes. */
    private static final int ENTRY = 16;

    private final RandomAccessStreamCache cache;
    private final PdfBudget budget;

    PdfStream(RandomAccessStreamCache cache, RandomAccessReadView packed, PdfBudget budget) throws IOException {
        super(cache, packed);
        this.cache = cache;
        this.budget = budget;
    }

    /** Always a list: the one filter of a page that stands alone PDFBox would run itself, without asking for a view. */
    @Override
    public COSBase getFilters() {
        COSBase named = super.getFilters();
        return named instanceof COSName name ? new COSArray(List.of(name)) : named;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        RandomAccessRead unpacked = createView();
        return new COSStream(cache, new RandomAccessReadView(unpacked, 0, unpacked.length())).createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        budget.opened();
        List<Filter> filters = filters();
        RandomAccessRead unpacked = filters.isEmpty() ? super.createView() : Filter.decode(createRawInputStream(), filters, this, DecodeOptions.DEFAULT, null);
        if (filters.isEmpty()) {
            budget.unpacked(unpacked.length());
        }
        byte[] content = new byte[Math.toIntExact(unpacked.length())];
        unpacked.readFully(content);
        unpacked.seek(0);
        budget.unpacked(ENTRY * new PdfCharacterMap(content).entries());
        return unpacked;
    }

    private List<Filter> filters() throws IOException {
        List<Filter> filters = new ArrayList<>();
        if (getFilters() instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                if (!(names.getObject(i) instanceof COSName name)) {
                    throw new IOException("a filter without a name");
                }
                filters.add(new Paying(name, budget));
            }
        }
        return filters;
    }

    /** A filter of PDFBox that pays for what it gives. */
    private static final class Paying extends Filter {

        /** Of pictures, which hold no text; they take their size from themselves, before anything is counted. */
        private static final Set<String> PICTURES = Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

        private final Filter filter;
        private final PdfBudget budget;

        private Paying(COSName name, PdfBudget budget) throws IOException {
            if (PICTURES.contains(name.getName())) {
                throw new IOException("a picture where there should be none");
            }
            this.filter = FilterFactory.INSTANCE.getFilter(name);
            this.budget = budget;
        }

        @Override
        public DecodeResult decode(InputStream packed, OutputStream unpacked, COSDictionary parameters, int index) throws IOException {
            budget.unpacked(row(getDecodeParams(parameters, index)));
            return filter.decode(packed, new FilterOutputStream(unpacked) {
                @Override
                public void write(int b) throws IOException {
                    budget.unpacked(1);
                    out.write(b);
                }

                @Override
                public void write(byte[] from, int offset, int length) throws IOException {
                    budget.unpacked(length);
                    out.write(from, offset, length);
                }
            }, parameters, index);
        }

        /** Bytes of the row a predictor sets aside, by its own word. */
        private static long row(COSDictionary settings) {
            return settings.getInt(COSName.PREDICTOR) < 2 ? 0
                    : product(settings.getInt(COSName.COLORS, 1), settings.getInt(COSName.BITS_PER_COMPONENT, 8), settings.getInt(COSName.COLUMNS, 1)) / Byte.SIZE;
        }

        private static long product(long... factors) {
            return LongStream.of(factors).map(factor -> Math.clamp(factor, 0, Integer.MAX_VALUE)).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
        }

        @Override
        protected void encode(InputStream unpacked, OutputStream packed, COSDictionary parameters) {
            throw new UnsupportedOperationException("PDF files are read only");
        }

        /** PDFBox leaves out a filter that is named twice. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Paying paying && filter.equals(paying.filter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(filter);
        }
    }
}
