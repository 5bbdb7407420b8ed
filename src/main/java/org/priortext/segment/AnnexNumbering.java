package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.model.ParagraphKind;
import org.priortext.source.Line;

/** Ids for the paragraphs of an annex: headings counted on (H2), numbered ones by their number (A1, A1(a)), others counted (A/1). */
final class AnnexNumbering {

    private final String prefix;
    private final SubLevels levels = new SubLevels();
    private final List<Numbered> result = new ArrayList<>();
    private String owner;
    private int counted;
    private int headings;

    /**
     * @param prefix A for the first annex, B for the second
     * @param headingsBefore headings of the text before the annex
     */
    AnnexNumbering(String prefix, int headingsBefore) {
        this.prefix = prefix;
        this.headings = headingsBefore;
    }

    List<Numbered> number(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            place(blocks.get(i), i == 0);
        }
        return result;
    }

    private void place(Block block, boolean first) {
        String text = block.text().toString();
        Optional<Label> label = Label.of(text).filter(one -> one.kind() != Label.Kind.DASH && one.kind() != Label.Kind.PREAMBULAR);
        if (label.isPresent() && (label.get().kind() == Label.Kind.NUMBER || label.get().kind() == Label.Kind.DECIMAL)) {
            owner = prefix + label.get().value();
            levels.reset(owner);
            add(owner, null, label.get(), block);
        } else if (label.isPresent() && owner != null) {
            SubLevels.Spot spot = levels.place(label.get());
            add(spot.id(), spot.parent(), label.get(), block);
        } else if (first || block.heading() || !Join.closed(text) && text.length() < 160 && !block.is(Line.Role.TABLE)) {
            headings++;
            result.add(new Numbered(unique("H" + headings), ParagraphKind.HEADING, null, null, null, block, false));
        } else {
            counted++;
            owner = prefix + "/" + counted;
            levels.reset(owner);
            result.add(new Numbered(unique(owner), ParagraphKind.ANNEX, null, null, null, block, false));
        }
    }

    private void add(String id, String parent, Label label, Block block) {
        label.cut(block.text());
        result.add(new Numbered(unique(id), ParagraphKind.ANNEX, parent, label.printed(), label.source(), block, false));
    }

    private String unique(String id) {
        String free = id;
        for (int n = 2; exists(free); n++) {
            free = id + "~" + n;
        }
        return free;
    }

    private boolean exists(String id) {
        return result.stream().anyMatch(one -> one.id().equals(id));
    }
}
