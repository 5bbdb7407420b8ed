package org.priortext.source;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.priortext.text.Span;

/** Walks a parsed Markdown document and collects its lines: a block's first line is a BLOCK, further ones are PLAIN. */
final class MarkdownLines {

    private final int[] breaks;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<StyledSpan> styles = new ArrayList<>();
    private int lineStart;
    private boolean first;
    private Line.Role role;
    private int lastLine;

    MarkdownLines(String source) {
        breaks = IntStream.range(0, source.length()).filter(at -> source.charAt(at) == '\n').toArray();
    }

    List<Line> of(Document document) {
        blocks(document, "");
        return lines;
    }

    /** The marker of a list item is part of its text: it may be a paragraph's number. */
    private void blocks(Node parent, String marker) {
        String pending = marker;
        for (Node node : parent.getChildren()) {
            if (node instanceof ListItem item) {
                blocks(item, pending + item.getOpeningMarker() + " ");
                pending = "";
            } else if (node instanceof Paragraph || node instanceof Heading) {
                begin(node, node instanceof Heading ? Line.Role.HEADING : Line.Role.BLOCK);
                text.append(pending);
                pending = "";
                inlines(node);
                end();
            } else if (node instanceof Block && node.hasChildren()
                    && node.getFirstChild() instanceof Block) {
                blocks(node, pending);
                pending = "";
            } else {
                begin(node, Line.Role.BLOCK);
                text.append(pending);
                pending = "";
                raw(node);
                end();
            }
        }
    }

    private void begin(Node node, Line.Role kind) {
        text.setLength(0);
        styles.clear();
        lineStart = node.getStartOffset();
        first = true;
        role = kind;
    }

    private void inlines(Node parent) {
        for (Node node : parent.getChildren()) {
            switch (node) {
                case SoftLineBreak _, HardLineBreak _ -> {
                    end();
                    lineStart = node.getEndOffset();
                }
                case Emphasis _ -> styled(node, Style.ITALIC);
                case StrongEmphasis _ -> styled(node, Style.BOLD);
                case Link _, Image _ -> inlines(node);
                case RefNode reference when !reference.isDefined() -> {
                    text.append('[');
                    inlines(node);
                    text.append(']');
                }
                case Code code -> text.append(code.getText());
                case HtmlEntity entity -> text.append(entity.getChars().unescape());
                case Text plain -> text.append(Escaping.unescapeString(plain.getChars(), true));
                default -> {
                    if (node.hasChildren()) {
                        inlines(node);
                    } else {
                        text.append(node.getChars());
                    }
                }
            }
        }
    }

    private void styled(Node node, Style style) {
        int from = text.length();
        inlines(node);
        if (text.length() > from) {
            styles.add(new StyledSpan(new Span(from, text.length()), style));
        }
    }

    /** A block without inline text (code, rule, HTML, reference definition): its characters line by line. */
    private void raw(Node node) {
        int at = node.getStartOffset();
        for (String line : node.getChars().toString().split("\n", -1)) {
            lineStart = at;
            text.append(line);
            end();
            at += line.length() + 1;
        }
    }

    private void end() {
        String line = text.toString();
        String stripped = line.strip();
        if (!stripped.isEmpty()) {
            int shift = line.indexOf(stripped);
            int number = lineNumber(lineStart);
            List<StyledSpan> own = styles.stream()
                    .map(styled -> shifted(styled, -shift, stripped.length()))
                    .filter(styled -> !styled.span().isEmpty())
                    .toList();
            int gap = first ? Math.max(0, number - lastLine - 1) : 0;
            lines.add(new Line(number, null, stripped, own, 0, gap, 0, first ? role : Line.Role.PLAIN));
            lastLine = number;
            first = false;
        }
        text.setLength(0);
        styles.clear();
    }

    private static StyledSpan shifted(StyledSpan styled, int by, int length) {
        int start = Math.clamp(styled.span().start() + by, 0, length);
        int end = Math.clamp(styled.span().end() + by, start, length);
        return new StyledSpan(new Span(start, end), styled.style());
    }

    private int lineNumber(int offset) {
        int at = Arrays.binarySearch(breaks, offset);
        return 1 + (at < 0 ? -at - 1 : at);
    }
}
