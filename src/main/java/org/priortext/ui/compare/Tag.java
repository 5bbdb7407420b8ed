package org.priortext.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.Row;

/**
 * What the margin says below a paragraph's number about its place in the other text.
 *
 * @param text a few words
 * @param icon a Feather literal
 * @param style the style class
 */
record Tag(String text, String icon, String style) {
    /** The tag of one side of a row; null where there is nothing to say. */
    static Tag of(Row row, boolean left) {
        Match match = row.match();
        String others = names(left ? match.after() : match.before());
        String side = left ? ".left" : ".right";
        return switch (match.kind()) {
            case ADDED -> new Tag(Messages.of("tag.added"), "fth-plus", "tag-inserted");
            case DELETED -> new Tag(Messages.of("tag.deleted"), "fth-minus", "tag-deleted");
            case SPLIT -> new Tag(Messages.of("tag.split" + side, others), "fth-git-branch", "tag-split");
            case MERGED -> new Tag(Messages.of("tag.merged" + side, others), "fth-git-merge", "tag-merged");
            case UNCHANGED, EDITED -> match.moved()
                    ? new Tag(Messages.of("tag.moved" + side, others), left ? "fth-corner-down-right" : "fth-corner-up-right", "tag-moved")
                    : null;
        };
    }

    private static String names(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::id).collect(Collectors.joining(", "));
    }
}
