package org.priortext.dossier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: into a file beside it, which takes its place when all is on the disk. The file is
 * open to its owner alone where the file system knows such rights.
 */
public final class AtomicOutput {

    /** Begins the hidden name of a file being written; not with the name asked for, which may be as long as the disk allows. */
    private static final String UNFINISHED = ".priortext";

    private AtomicOutput() {}

    /** Something that writes itself to a stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. On failure the folder is as before.
     *
     * @param force whether an existing file may be replaced
     * @throws FileAlreadyExistsException if the file exists and may not be replaced
     * @throws NotDirectoryException if there is no folder to write it into
     */
    public static void write(Path file, boolean force, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        if (!force && Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new NotDirectoryException(target.getParent().toString());
        }
        Path unfinished = Files.createTempFile(target.getParent(), UNFINISHED, ".part");
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            if (force) {
                replace(unfinished, target);
            } else {
                Files.move(unfinished, target);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void replace(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
