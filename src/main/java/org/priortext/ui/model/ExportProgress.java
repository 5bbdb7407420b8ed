package org.priortext.ui.model;

import java.io.InterruptedIOException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.priortext.export.Progress;
import org.priortext.ui.kit.Background;

/** How far an export is, for a progress bar. It is told on the thread that works and shown on the window's. */
public final class ExportProgress implements Progress {

    /** Smaller steps no bar shows. */
    private static final double STEP = 0.01;

    private final Executor window;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", 0);
    private double told;

    /**
     * A progress at its beginning.
     *
     * @param window where the property changes
     */
    public ExportProgress(Executor window) {
        this.window = window;
    }

    /** What is done, from 0 to 1. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /**
     * {@inheritDoc}
     *
     * @throws InterruptedIOException if the work was stopped
     */
    @Override
    public void at(double done) throws InterruptedIOException {
        if (Background.stopped().getAsBoolean()) {
            throw new InterruptedIOException("cancelled");
        }
        if (done - told >= STEP) {
            told = done;
            window.execute(() -> share.set(done));
        }
    }
}
