package org.priortext.export;

import java.util.ArrayList;
import java.util.List;
import org.priortext.change.Brief;

/** Shortens a brief to what one printed page holds: the longest lists lose their ends, and say how many lines are missing. */
public final class OnePage {

    /** Lines of a letter page at 9 points, and characters of a line, both measured on printed briefs. */
    private static final double LINES = 50;
    private static final int WIDTH = 100;
    /** A heading with the space above it, in lines. */
    private static final double HEADING = 1.8;
    private static final int FEWEST = 2;

    private OnePage() {}

    /** The brief, shortened if need be. */
    public static Brief of(Brief brief) {
        int[] kept = brief.sections().stream().mapToInt(section -> section.lines().size()).toArray();
        while (height(brief, kept) > LINES) {
            int longest = longest(kept);
            if (kept[longest] <= FEWEST) {
                break;
            }
            kept[longest]--;
        }
        List<Brief.Section> sections = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            sections.add(shortened(brief.sections().get(i), kept[i]));
        }
        return new Brief(brief.headline(), brief.figures(), sections);
    }

    /** Of equally long ones the last, which weighs least. */
    private static int longest(int[] kept) {
        int longest = 0;
        for (int i = 1; i < kept.length; i++) {
            longest = kept[i] >= kept[longest] ? i : longest;
        }
        return longest;
    }

    private static Brief.Section shortened(Brief.Section section, int kept) {
        int missing = section.lines().size() - kept;
        List<String> lines = new ArrayList<>(section.lines().subList(0, kept));
        if (missing > 0) {
            lines.add("and " + missing + " more");
        }
        return new Brief.Section(section.title(), lines);
    }

    private static double height(Brief brief, int[] kept) {
        double height = brief.figures().stream().mapToInt(OnePage::lines).sum();
        for (int i = 0; i < kept.length; i++) {
            Brief.Section section = brief.sections().get(i);
            height += HEADING + section.lines().subList(0, kept[i]).stream().mapToInt(OnePage::lines).sum()
                    + (kept[i] < section.lines().size() ? 1 : 0);
        }
        return height;
    }

    private static int lines(String text) {
        return 1 + text.length() / WIDTH;
    }
}
