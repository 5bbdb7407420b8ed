package org.priortext.ui.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

/** Marks the places of a clause that have the words looked for, one of them more strongly. */
final class FoundMarks {

    private final TextFlow flow;
    private final Path found = ClauseText.path("found");
    private final Path current = ClauseText.path("found-current");
    private String sought = "";
    private int chosen = -1;

    FoundMarks(TextFlow flow) {
        this.flow = flow;
    }

    List<Path> shapes() {
        return List.of(found, current);
    }

    /**
     * @param words looked for, empty for none
     * @param index of the place that is marked more strongly, from 0; -1 for none
     */
    void seek(String words, int index) {
        sought = words.toLowerCase(Locale.ROOT);
        chosen = index;
    }

    /** Where the strongly marked place stands, in the scene; null before the first layout and where there is none. */
    Bounds bounds() {
        return current.getElements().isEmpty() ? null : current.localToScene(current.getLayoutBounds());
    }

    /** Draws the marks anew on words that have been laid out; what stands aside of the text is passed over. */
    void draw(List<Fragment> fragments) {
        for (Path marks : shapes()) {
            marks.getElements().clear();
            marks.setLayoutX(flow.getLayoutX());
            marks.setLayoutY(flow.getLayoutY());
        }
        if (sought.isEmpty()) {
            return;
        }
        StringBuilder words = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int offset = 0;
        for (Fragment fragment : fragments) {
            for (int i = 0; i < fragment.text().length() && !fragment.aside(); i++) {
                words.append(fragment.text().charAt(i));
                places.add(offset + i);
            }
            offset += fragment.text().length();
        }
        String text = words.toString().toLowerCase(Locale.ROOT);
        int index = 0;
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length())) {
            int last = at + sought.length() - 1;
            if (last < places.size()) {
                (index++ == chosen ? current : found).getElements().addAll(flow.getRangeShape(places.get(at), places.get(last) + 1, false));
            }
        }
    }
}
