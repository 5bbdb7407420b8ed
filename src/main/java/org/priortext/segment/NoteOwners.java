package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Which resolution of a document each footnote belongs to: the one whose lines it stands among. Labels restart in each
 * resolution of a report, so that a note which goes on the numbers of the one before still belongs there.
 */
final class NoteOwners {

    private final List<RawNote> all;
    private final List<List<RawNote>> owned = new ArrayList<>();
    private final List<RawNote> unowned = new ArrayList<>();

    NoteOwners(Sections.Split split, List<RawNote> notes) {
        all = notes;
        split.sections().forEach(section -> owned.add(new ArrayList<>()));
        boolean report = ReportReader.isReport(split.front());
        for (RawNote note : notes) {
            int section = -1;
            for (int n = 0; n < split.sections().size(); n++) {
                Sections.Section one = split.sections().get(n);
                int start = one.heading().isEmpty() ? one.actor().number() : one.heading().getFirst().number();
                if (start <= note.line() || n == 0 && !report) {
                    section = n;
                }
            }
            if (section > 0 && owned.get(section).isEmpty() && continues(owned.get(section - 1), note)) {
                section--;
            }
            (section < 0 ? unowned : owned.get(section)).add(note);
        }
    }

    private static boolean continues(List<RawNote> before, RawNote note) {
        return !before.isEmpty() && !note.label().equals("1") && before.getLast().label().matches("\\d+")
                && note.label().equals(String.valueOf(Integer.parseInt(before.getLast().label()) + 1));
    }

    List<RawNote> of(int section) {
        return owned.get(section);
    }

    List<RawNote> all() {
        return all;
    }

    /** The notes of the text before the first resolution of a report. */
    List<RawNote> unowned() {
        return unowned;
    }
}
