package org.priortext.source;

/**
 * What reading one PDF may cost, counted where the cost arises: a file of some kilobytes can unpack to gigabytes, draw one
 * form a thousand million times or name one page a million times. For one reading only.
 */
final class PdfBudget {

    /** Bytes one stream (a page, a form, a font, a table) may unpack to; the largest font for Chinese has about 20 million. */
    private static final long MOST_OF_ONE = 32L << 20;

    /** Bytes all streams may unpack to, each counted as often as it is unpacked; measured: 4.5 million for a text of 5 pages, mostly fonts. */
    private static final long MOST_UNPACKED = 256L << 20;

    /** Bytes of the operators of one page or form, held at once as objects some ten times as large. */
    private static final long MOST_TO_RUN = 8L << 20;

    /** Steps of a reading; measured: 200,000 for a report of 27 pages, so that this does for more than 1,000. */
    private static final long MOST_STEPS = 10_000_000;

    /** Opening a stream takes about as long as so many operators. */
    private static final int OPENING = 100;

    /** A character is kept, and costs more than an operator. */
    private static final int CHARACTER = 2;

    /** Characters of one page: what is printed small and close on a page has some 10,000. */
    private static final int MOST_ON_PAGE = 50_000;

    /** Graphics states within each other; a reader need not hold more than 28 (ISO 32000-1, annex C), texts have 4. */
    private static final int DEEPEST = 10_000;

    /** Pages read; no resolution comes near. */
    private static final int MOST_PAGES = 2_000;

    private long unpacked;
    private long ofOne;
    private long steps;
    private int pages;
    private int onPage;

    /** A PDF that costs more than any document does. Unchecked, since PDFBox reads on after many an {@code IOException}. */
    static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A stream is unpacked from its beginning. */
    void opened() {
        ofOne = 0;
        steps(OPENING);
    }

    /** So many bytes came out of the stream opened last, or are set aside for them. */
    void unpacked(long bytes) {
        ofOne += bytes;
        unpacked += bytes;
        check(ofOne <= MOST_OF_ONE && unpacked <= MOST_UNPACKED);
    }

    /** A page or form of so many bytes is to be run. */
    void begun(long bytes) {
        check(bytes <= MOST_TO_RUN);
    }

    /** An operator is run within so many graphics states. */
    void ran(int depth) {
        check(depth <= DEEPEST);
        steps(1);
    }

    /** So many characters are shown. */
    void shown(int characters) {
        steps(CHARACTER * (long) characters);
        onPage += characters;
        check(onPage <= MOST_ON_PAGE);
    }

    /** A page is begun. */
    void turned() {
        onPage = 0;
        pages++;
        check(pages <= MOST_PAGES);
    }

    private void steps(long more) {
        steps += more;
        check(steps <= MOST_STEPS);
    }

    private static void check(boolean within) {
        if (!within) {
            throw new SpentException();
        }
    }
}
