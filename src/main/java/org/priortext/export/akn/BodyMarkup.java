package org.priortext.export.akn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.priortext.export.Markup;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;

/** The operative part: paragraphs, and below them lists with their chapeau, points and tail. */
final class BodyMarkup {

    private final Markup markup;
    private final InlineMarkup inline;

    BodyMarkup(Markup markup, InlineMarkup inline) {
        this.markup = markup;
        this.inline = inline;
    }

    /** A paragraph and those below it. */
    private record Node(Passages.Passage passage, List<Node> below) {

        String id() {
            return Ids.of(passage.paragraph(), passage.deleted());
        }

        boolean tail() {
            return passage.paragraph().id().endsWith("/tail");
        }
    }

    void write(List<Passages.Passage> passages) throws IOException {
        for (Node node : nodes(passages)) {
            write(node, node.passage().paragraph().kind() == ParagraphKind.HEADING ? "hcontainer" : "paragraph");
        }
    }

    /** A paragraph goes below the last one before it that is its parent; without one it stands on its own. */
    private static List<Node> nodes(List<Passages.Passage> passages) {
        List<Node> top = new ArrayList<>();
        List<Node> all = new ArrayList<>();
        for (Passages.Passage passage : passages) {
            Node node = new Node(passage, new ArrayList<>());
            Node parent = parent(all, passage);
            (parent == null ? top : parent.below()).add(node);
            all.add(node);
        }
        return top;
    }

    private static Node parent(List<Node> nodes, Passages.Passage passage) {
        Paragraph paragraph = passage.paragraph();
        return paragraph.parent() == null ? null : nodes.reversed().stream()
                .filter(node -> node.passage().paragraph().id().equals(paragraph.parent())
                        && (passage.deleted() || !node.passage().deleted()))
                .findFirst().orElse(null);
    }

    private void write(Node node, String name) throws IOException {
        markup.element(name, () -> {
            inline.writeNumber(node.passage().pieces());
            if (node.below().stream().allMatch(Node::tail)) {
                markup.element("content", () -> {
                    inline.writeWords(node.passage().pieces());
                    for (Node tail : node.below()) {
                        inline.writeWords(tail.passage().pieces(), "eId", tail.id());
                    }
                });
            } else {
                writeList(node);
            }
        }, "name", name.equals("hcontainer") ? "heading" : null, "eId", node.id());
        markup.newLine();
    }

    private void writeList(Node node) throws IOException {
        markup.element("list", () -> {
            markup.element("intro", () -> inline.writeWords(node.passage().pieces()));
            markup.newLine();
            for (Node point : node.below()) {
                if (!point.tail()) {
                    write(point, "point");
                }
            }
            List<Node> tails = node.below().stream().filter(Node::tail).toList();
            if (!tails.isEmpty()) {
                markup.element("wrapUp", () -> {
                    for (Node tail : tails) {
                        inline.writeWords(tail.passage().pieces(), "eId", tail.id());
                    }
                });
            }
        }, "eId", node.id() + "__list_1");
    }
}
