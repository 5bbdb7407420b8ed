package org.priortext.source;

import java.util.Set;
import org.w3c.dom.Element;

/** Decides what of a file with tracked changes belongs to the text that is read (ECMA-376 part 1, 17.13.5). */
final class DocxRevisions {

    private static final Set<String> NEW = Set.of("ins", "moveTo");
    private static final Set<String> OLD = Set.of("del", "moveFrom");

    private final boolean accepted;
    private int insertions;
    private int deletions;

    DocxRevisions(TrackedChanges reading) {
        accepted = reading == TrackedChanges.ACCEPTED;
    }

    /** Whether an element wraps changed runs or paragraphs. */
    boolean wraps(Element element) {
        return NEW.contains(element.getLocalName()) || OLD.contains(element.getLocalName());
    }

    /** Whether what such an element wraps is part of the text; each call counts the change. */
    boolean keeps(Element wrapper) {
        boolean added = NEW.contains(wrapper.getLocalName());
        if (added) {
            insertions++;
        } else {
            deletions++;
        }
        return added == accepted;
    }

    /** Whether a row, cell or paragraph mark with these properties is part of the text. */
    boolean keepsMarked(Element properties) {
        if (properties != null) {
            for (Element child : Xml.children(properties)) {
                String name = child.getLocalName();
                if (NEW.contains(name) || name.equals("cellIns")) {
                    return accepted;
                }
                if (OLD.contains(name) || name.equals("cellDel")) {
                    return !accepted;
                }
            }
        }
        return true;
    }

    /** The properties that hold in the text that is read: before a change of format, or after it. */
    Element properties(Element parent, String name) {
        Element now = Xml.child(parent, name);
        Element before = accepted ? null : Xml.child(Xml.child(now, name + "Change"), name);
        return before != null ? before : now;
    }

    /** One sentence on the changes seen, or null if there were none. */
    String summary() {
        return insertions + deletions == 0 ? null : "The file has tracked changes (" + insertions + " inserted, " + deletions
                + " deleted stretches); it was read with all of them " + (accepted ? "accepted." : "rejected.");
    }
}
