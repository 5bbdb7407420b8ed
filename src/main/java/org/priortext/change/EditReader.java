package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Slice;
import org.priortext.redline.Redline;
import org.priortext.redline.Run;

/**
 * Gathers the runs of a redline into edits: what was deleted and inserted between two kept runs is one edit, unless it
 * comes from several paragraphs; then each paragraph's words are an edit of their own.
 */
final class EditReader {

    private final List<Edit> edits = new ArrayList<>();
    private final List<Slice> deleted = new ArrayList<>();
    private final List<Slice> inserted = new ArrayList<>();
    private Slice lastBefore;
    private Slice lastAfter;

    private EditReader(Redline redline) {
        lastBefore = new Slice(redline.match().before().getFirst(), 0, 0);
        lastAfter = new Slice(redline.match().after().getFirst(), 0, 0);
    }

    /** The edits of a redline that has paragraphs on both sides, in its order. */
    static List<Edit> read(Redline redline) {
        EditReader reader = new EditReader(redline);
        for (Run run : redline.runs()) {
            switch (run) {
                case Run.Kept kept -> reader.keep(kept);
                case Run.Deleted gone -> join(reader.deleted, gone.from());
                case Run.Inserted come -> join(reader.inserted, come.to());
            }
        }
        reader.close();
        return List.copyOf(reader.edits);
    }

    private static void join(List<Slice> slices, Slice next) {
        Slice last = slices.isEmpty() ? null : slices.getLast();
        if (last != null && last.paragraph() == next.paragraph() && last.end() == next.start()) {
            slices.set(slices.size() - 1, new Slice(last.paragraph(), last.start(), next.end()));
        } else if (next.length() > 0) {
            slices.add(next);
        }
    }

    private void keep(Run.Kept kept) {
        close();
        lastBefore = kept.from();
        lastAfter = kept.to();
    }

    private void close() {
        for (int i = 0; i < Math.max(deleted.size(), inserted.size()); i++) {
            lastBefore = i < deleted.size() ? deleted.get(i) : endOf(lastBefore);
            lastAfter = i < inserted.size() ? inserted.get(i) : endOf(lastAfter);
            edits.add(new Edit(lastBefore.paragraph(), lastBefore.span(), lastAfter.paragraph(), lastAfter.span()));
        }
        deleted.clear();
        inserted.clear();
    }

    private static Slice endOf(Slice slice) {
        return new Slice(slice.paragraph(), slice.end(), slice.end());
    }
}
