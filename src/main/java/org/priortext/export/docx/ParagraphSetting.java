package org.priortext.export.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.priortext.export.weave.Layout;
import org.priortext.export.weave.Line;
import org.priortext.model.Paragraph;

/** How a paragraph is set: its style and, where numbers are counted by the word processor, its place in the list. */
final class ParagraphSetting {

    private static final BigInteger LIST = BigInteger.ONE;
    private static final int DECIMAL_SUB = 4;
    private static final Map<Layout, String> STYLES = new EnumMap<>(Layout.class);

    static {
        for (Layout layout : Layout.values()) {
            StringBuilder name = new StringBuilder();
            for (String word : layout.name().split("_")) {
                name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
            }
            STYLES.put(layout, name.toString());
        }
        STYLES.put(Layout.COMMITTEE, STYLES.get(Layout.SESSION));
        STYLES.put(Layout.AGENDA_ITEM, STYLES.get(Layout.SESSION));
    }

    private final boolean lists;

    /** Lists are used only if both texts' numbers are what the list would count. */
    ParagraphSetting(boolean wanted, List<Line> lines) {
        this.lists = wanted
                && countable(lines.stream().filter(line -> line.old() != null)
                        .map(line -> new Numbered(line.old(), line.before())).toList())
                && countable(lines.stream().filter(line -> line.young() != null)
                        .map(line -> new Numbered(line.young(), line.after())).toList());
    }

    private record Numbered(Paragraph paragraph, Layout layout) {}

    /** Whether the word processor counts, so that no number is typed. */
    boolean lists() {
        return lists;
    }

    void apply(CTPPrBase properties, Layout layout, Paragraph paragraph) {
        properties.addNewPStyle().setVal(STYLES.get(layout));
        int level = level(layout, paragraph);
        if (lists && level >= 0) {
            CTNumPr number = properties.addNewNumPr();
            number.addNewIlvl().setVal(BigInteger.valueOf(level));
            number.addNewNumId().setVal(LIST);
        }
    }

    /** Whether a line is set otherwise in the later text than in the earlier one. */
    boolean differs(Line line) {
        return line.before() != line.after()
                || lists && level(line.before(), line.old()) != level(line.after(), line.young());
    }

    private static int level(Layout layout, Paragraph paragraph) {
        if (paragraph == null || paragraph.number() == null) {
            return -1;
        }
        return switch (layout) {
            case OPERATIVE -> 0;
            case SUB -> paragraph.number().matches("\\d+\\.\\d+\\.") ? DECIMAL_SUB : 1;
            case SUB_SUB -> 2;
            case SUB_SUB_SUB -> 3;
            default -> -1;
        };
    }

    private static boolean countable(List<Numbered> paragraphs) {
        int[] counts = new int[DECIMAL_SUB + 1];
        List<String> counted = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (Numbered one : paragraphs) {
            int level = level(one.layout(), one.paragraph());
            if (level < 0) {
                if (one.paragraph().number() != null) {
                    return false;
                }
                continue;
            }
            counts[level]++;
            for (int below = level + 1; below <= DECIMAL_SUB && level != DECIMAL_SUB; below++) {
                counts[below] = below == DECIMAL_SUB && level > 0 ? counts[below] : 0;
            }
            counted.add(label(level, counts));
            printed.add(one.paragraph().number());
        }
        return Objects.equals(counted, printed);
    }

    private static String label(int level, int[] counts) {
        return switch (level) {
            case 0 -> counts[0] + ".";
            case 1 -> "(" + letter(counts[1]) + ")";
            case 2 -> "(" + roman(counts[2]) + ")";
            case 3 -> letter(counts[3]) + ".";
            default -> counts[0] + "." + counts[DECIMAL_SUB] + ".";
        };
    }

    /** As Word counts: a … z, aa, bb … */
    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
        String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return tens[number / 10 % 10] + units[number % 10];
    }
}
