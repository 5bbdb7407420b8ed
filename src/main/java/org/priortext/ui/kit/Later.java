package org.priortext.ui.kit;

import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** Makes a part of the window when it is first to be seen: what is not shown at the start does not delay it. */
public final class Later {
    private Later() {}

    /**
     * Makes a part once.
     *
     * @param shown whether the part is to be seen
     * @param make called when that is first so, before this returns if it is so now
     */
    public static void once(ObservableValue<Boolean> shown, Runnable make) {
        if (shown.getValue()) {
            make.run();
            return;
        }
        AtomicReference<Subscription> waiting = new AtomicReference<>();
        waiting.set(shown.subscribe((_, now) -> {
            if (now) {
                waiting.get().unsubscribe();
                make.run();
            }
        }));
    }
}
