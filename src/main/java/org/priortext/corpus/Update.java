package org.priortext.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * What an update of the index did.
 *
 * @param indexed files read because they were new or had changed
 * @param unchanged files whose content was known
 * @param removed files no longer there
 * @param skipped files that cannot be searched, and why; also those known from before
 * @param complete whether all files were dealt with; false after a cancel
 */
public record Update(int indexed, int unchanged, int removed, List<Skipped> skipped, boolean complete) {

    public Update {
        skipped = List.copyOf(skipped);
    }

    /**
     * A file left out of the index.
     *
     * @param file the file
     * @param reason one sentence for the user
     */
    public record Skipped(Path file, String reason) {}
}
