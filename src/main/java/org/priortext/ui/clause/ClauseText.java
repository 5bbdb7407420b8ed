package org.priortext.ui.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.priortext.ui.kit.Letters;

/**
 * The words of one clause, wrapped, with tinted backgrounds and lines below marked stretches. A text flow has no
 * backgrounds of its own: they are paths behind it, redrawn with each layout from the shapes the flow reports. Words of
 * a script written from right to left begin at the right.
 */
public final class ClauseText extends Region {
    private static final System.Logger LOG = System.getLogger(ClauseText.class.getName());
    private static final double WIDEST = 8000;

    private final TextFlow flow;
    private final Pane backs = new Pane();
    private final TextSelection selection;
    private final FoundMarks found;
    private List<Fragment> fragments = List.of();
    private boolean unwrapped;

    public ClauseText() {
        this(new TextFlow());
    }

    /** Shows its words in that flow. */
    ClauseText(TextFlow flow) {
        this.flow = flow;
        selection = new TextSelection(flow);
        found = new FoundMarks(flow);
        getStyleClass().add("clause-text");
        backs.setManaged(false);
        getChildren().add(backs);
        getChildren().addAll(found.shapes());
        getChildren().addAll(selection.shape(), flow);
        selection.install(this);
    }

    public void show(List<Fragment> shown) {
        fragments = shown.stream().map(ClauseText::drawable).toList();
        setNodeOrientation(Words.direction(fragments));
        List<Path> paths = new ArrayList<>();
        fragments.stream().map(Fragment::tone).filter(Objects::nonNull).forEach(tone -> {
            paths.add(path(tone + "-back"));
            paths.add(path(tone + "-line"));
        });
        backs.getChildren().setAll(paths);
        unwrapped = false;
        flow.getChildren().setAll(Words.of(fragments));
        selection.show(fragments);
        requestLayout();
    }

    private static Fragment drawable(Fragment fragment) {
        return new Fragment(Letters.standard().visible(fragment.text()), fragment.tone(), fragment.italic(), fragment.aside(), fragment.key());
    }

    /**
     * Marks every place where the words stand, in whatever case; none for an empty string.
     *
     * @param index of the place that is marked more strongly, from 0; -1 for none
     */
    public void find(String words, int index) {
        found.seek(words, index);
        requestLayout();
    }

    /** Where the strongly marked place stands, in the scene; null before the first layout and where there is none. */
    public Bounds found() {
        return found.bounds();
    }

    /** Told the key of each stretch that is clicked. */
    public void onChoice(Consumer<Object> listener) {
        setOnMouseClicked(event -> {
            Object key = key(event);
            if (key != null) {
                listener.accept(key);
            }
        });
    }

    /** Told the key of the stretch under the pointer whenever it moves, and null when it leaves. */
    public void onPointer(Consumer<Object> listener) {
        setOnMouseMoved(event -> listener.accept(key(event)));
        setOnMouseExited(_ -> listener.accept(null));
    }

    private Object key(MouseEvent event) {
        int at = flow.getHitInfo(new Point2D(event.getX() - flow.getLayoutX(), event.getY() - flow.getLayoutY())).getCharIndex();
        for (Fragment fragment : fragments) {
            if (at < fragment.text().length()) {
                return fragment.key();
            }
            at -= fragment.text().length();
        }
        return null;
    }

    /** Told the words the user selects; empty for none. */
    public void onSelection(Consumer<String> listener) {
        selection.onSelection(listener);
    }

    static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().addAll("mark", style);
        path.setManaged(false);
        return path;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double across = width < 0 ? -1 : across(width - insets.getLeft() - insets.getRight());
        return insets.getTop() + Math.ceil(height(across)) + insets.getBottom();
    }

    /** A fault of the layout would leave the whole window dead; it is kept to this clause, which is shown without its marks. */
    private double height(double across) {
        try {
            return flow.prefHeight(across);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the words of a clause could not be laid out", e);
            flow.getChildren().setAll(Words.plain(fragments));
            unwrapped = true;
            return flow.prefHeight(WIDEST);
        }
    }

    private double across(double width) {
        return unwrapped ? WIDEST : Math.max(Math.max(1, width), Words.widest(flow.getChildren()));
    }

    /** None: asked without a width, it would have to answer for some width that is not the one to come. */
    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    /** Wider than any window: a box measures the height of what may grow at no more than this width. */
    @Override
    protected double computePrefWidth(double height) {
        return WIDEST;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = across(getWidth() - insets.getLeft() - insets.getRight());
        flow.resizeRelocate(insets.getLeft(), insets.getTop(), width, getHeight() - insets.getTop() - insets.getBottom());
        backs.resizeRelocate(insets.getLeft(), insets.getTop(), width, flow.getHeight());
        flow.layout();
        int offset = 0;
        int path = 0;
        for (Fragment fragment : fragments) {
            int end = offset + fragment.text().length();
            if (fragment.tone() != null) {
                ((Path) backs.getChildren().get(path++)).getElements().setAll(flow.getRangeShape(offset, end, false));
                ((Path) backs.getChildren().get(path++)).getElements().setAll(flow.getUnderlineShape(offset, end));
            }
            offset = end;
        }
        selection.relocate();
        found.draw(fragments);
    }
}
