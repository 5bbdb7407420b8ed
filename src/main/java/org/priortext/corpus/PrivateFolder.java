package org.priortext.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder only its owner can enter: drafts are confidential, and an index holds their words. */
public final class PrivateFolder {

    private PrivateFolder() {}

    /** Makes the folder, or closes one that exists; where the file system knows no such rights the user's profile guards it. */
    public static Path open(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }
}
