package org.priortext.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the files of a folder and the folders in it; hidden ones, dossiers, which hold no text of their own, and folders
 * that cannot be entered are passed over.
 */
final class FolderScan extends SimpleFileVisitor<Path> {

    private static final String DOSSIER = ".priortext";

    private final Path root;
    private final List<Path> files = new ArrayList<>();

    private FolderScan(Path root) {
        this.root = root;
    }

    /**
     * The files by path.
     *
     * @throws IOException if there is no such folder
     */
    static List<Path> files(Path folder) throws IOException {
        FolderScan scan = new FolderScan(folder);
        Files.walkFileTree(folder, scan);
        return scan.files.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file) && !file.toString().endsWith(DOSSIER)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (file.equals(root)) {
            throw problem;
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
}
