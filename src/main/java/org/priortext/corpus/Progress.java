package org.priortext.corpus;

import java.nio.file.Path;

/** How an update of the index tells how far it is, and learns that the user wants it to stop. Called from one thread at a time. */
public interface Progress {

    /** A progress nobody watches and nobody stops. */
    Progress SILENT = new Progress() {
        @Override
        public void at(int done, int total, Path file) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * One more file is dealt with.
     *
     * @param done files dealt with so far
     * @param total files in the folder
     * @param file the one just dealt with
     */
    void at(int done, int total, Path file);

    /** Whether to stop after the files in hand; what is done is kept. */
    boolean cancelled();
}
