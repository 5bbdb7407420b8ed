package org.priortext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.priortext.text.Spotter;

/**
 * Plain text: dumps of PDF files with hard line ends, or text with one paragraph a line. Which of the two it is shows in
 * the length of the lines; a dump in which every line is followed by an empty one is read as if it were not.
 */
final class TextImporter implements Importer {

    /** A printed line of a UN document has at most about 90 characters; longer ones are whole paragraphs. */
    private static final int LONGEST_PRINTED_LINE = 160;

    private static final Spotter LINE_END = new Spotter(Pattern.compile("\r\n|\n|\r|\f"), c -> c == '\n' || c == '\r' || c == '\f');

    @Override
    public boolean accepts(byte[] content) {
        return !looksBinary(Encodings.decode(content));
    }

    @Override
    public SourceText read(String name, byte[] content) throws UnreadableException {
        String text = Encodings.decode(content);
        List<String> printed = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        boolean paged = text.indexOf('\f') >= 0;
        int page = 1;
        int start = 0;
        for (MatchResult end : LINE_END.all(text)) {
            printed.add(text.substring(start, end.start()));
            pages.add(paged ? page : null);
            if (end.group().equals("\f")) {
                page++;
            }
            start = end.end();
        }
        printed.add(text.substring(start));
        pages.add(paged ? page : null);
        boolean blocks = wholeParagraphs(printed);
        boolean doubleSpaced = !blocks && doubleSpaced(printed);
        List<Line> lines = lines(printed, pages, blocks, doubleSpaced);
        if (lines.isEmpty()) {
            throw new UnreadableException(name + ": the file holds nothing but blanks.");
        }
        return new SourceText(name, "text", blocks, lines, List.of());
    }

    private static List<Line> lines(List<String> printed, List<Integer> pages, boolean blocks, boolean doubleSpaced) {
        List<Line> lines = new ArrayList<>();
        int blank = 0;
        for (int i = 0; i < printed.size(); i++) {
            String line = printed.get(i);
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                blank++;
                continue;
            }
            int gap = doubleSpaced ? Math.max(0, blank - 1) : blank;
            int indent = line.indexOf(stripped.charAt(0));
            lines.add(new Line(i + 1, pages.get(i), stripped, List.of(), indent, gap, 0,
                    blocks ? Line.Role.BLOCK : Line.Role.PLAIN));
            blank = 0;
        }
        return lines;
    }

    private static boolean wholeParagraphs(List<String> printed) {
        int all = 0;
        int inLong = 0;
        for (String line : printed) {
            all += line.length();
            inLong += line.length() > LONGEST_PRINTED_LINE ? line.length() : 0;
        }
        return inLong * 2 > all;
    }

    /** Whether an empty line follows every printed one: then many lines after an empty one go on in mid-sentence. */
    private static boolean doubleSpaced(List<String> printed) {
        int lines = 0;
        int afterBlank = 0;
        int goingOn = 0;
        boolean blank = true;
        boolean closed = false;
        for (String line : printed) {
            if (line.isBlank()) {
                blank = true;
            } else {
                lines++;
                afterBlank += blank ? 1 : 0;
                goingOn += blank && !closed && Character.isLowerCase(line.strip().charAt(0)) ? 1 : 0;
                blank = false;
                closed = ",;:.".indexOf(line.strip().charAt(line.strip().length() - 1)) >= 0;
            }
        }
        return lines > 20 && afterBlank * 10 >= lines * 8 && goingOn * 5 >= lines;
    }

    /** A text has next to no control characters and no NUL. */
    private static boolean looksBinary(String text) {
        long odd = text.chars().filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xFFFD
                || c >= 0x7F && c < 0xA0).count();
        return text.indexOf('\0') >= 0 || odd * 100 > text.length();
    }
}
