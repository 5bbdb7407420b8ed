package org.priortext;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The machine's disk as it is for a program that dies in the midst of writing: so many bytes and steps (a file made,
 * moved, deleted, synchronised) get through, then nothing does, not even tidying up. What was written and not
 * synchronised by then is lost, although the file may have been closed and moved: no disk promises more.
 */
public final class CrashingDisk {

    private final Provider provider = new Provider();
    private final FileSystem system = new Disk();
    /** Of every file written to, how many bytes are on the disk for good. */
    private final Map<Path, Long> synchronised = new HashMap<>();
    private long left;
    private boolean crashed;

    /** @param allowed bytes and steps that still get through */
    public CrashingDisk(long allowed) {
        left = allowed;
    }

    /** A place on the real disk, seen through this one. */
    public Path path(Path real) {
        return wrap(real.toAbsolutePath());
    }

    /** Whether something did not get through. */
    public boolean crashed() {
        return crashed;
    }

    private int spend(int wanted) throws IOException {
        int granted = crashed ? 0 : (int) Math.min(left, wanted);
        left -= granted;
        if (granted < wanted && !crashed) {
            crashed = true;
            loseTheRest();
        }
        if (granted == 0) {
            throw new IOException("the machine is off");
        }
        return granted;
    }

    private void loseTheRest() throws IOException {
        for (Map.Entry<Path, Long> file : synchronised.entrySet()) {
            try (FileChannel channel = FileChannel.open(file.getKey(), StandardOpenOption.WRITE)) {
                channel.truncate(file.getValue());
            }
        }
    }

    /** The real path below one of this disk's. */
    private interface Wrapped {
        Path unwrapped();
    }

    private static Path real(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.unwrapped() : path;
    }

    private Path wrap(Path real) {
        return (Path) Proxy.newProxyInstance(CrashingDisk.class.getClassLoader(), new Class<?>[] {Path.class, Wrapped.class}, (_, method, args) -> {
            switch (method.getName()) {
                case "unwrapped":
                    return real;
                case "getFileSystem":
                    return system;
                case "iterator": {
                    List<Path> names = new ArrayList<>();
                    real.forEach(name -> names.add(wrap(name)));
                    return names.iterator();
                }
                default: {
                    Object[] plain = args == null ? null : args.clone();
                    for (int i = 0; plain != null && i < plain.length; i++) {
                        plain[i] = plain[i] instanceof Path path ? real(path) : plain[i];
                    }
                    try {
                        Object result = method.invoke(real, plain);
                        return result instanceof Path path ? wrap(path) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }
            }
        });
    }

    private final class Disk extends FileSystem {
        private final FileSystem below = FileSystems.getDefault();

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return below.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return below.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return below.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return below.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return wrap(below.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return below.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return below.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }

    private final class Provider extends FileSystemProvider {
        private final FileSystemProvider below = FileSystems.getDefault().provider();

        @Override
        public String getScheme() {
            return "crashing";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return system;
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            return newFileChannel(path, options, attributes);
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            boolean writes = options.stream().map(Object::toString).anyMatch(Set.of("WRITE", "APPEND", "CREATE", "CREATE_NEW")::contains);
            if (!writes) {
                return below.newFileChannel(real(path), options, attributes);
            }
            spend(1);
            FileChannel channel = below.newFileChannel(real(path), options, attributes);
            synchronised.putIfAbsent(real(path), channel.size());
            return new Channel(real(path), channel);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
            DirectoryStream<Path> stream = below.newDirectoryStream(real(folder), path -> filter.accept(wrap(path)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    List<Path> paths = new ArrayList<>();
                    stream.forEach(path -> paths.add(wrap(path)));
                    return paths.iterator();
                }

                @Override
                public void close() throws IOException {
                    stream.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            spend(1);
            below.createDirectory(real(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            spend(1);
            below.delete(real(path));
            synchronised.remove(real(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            spend(1);
            below.move(real(source), real(target), options);
            Long lasting = synchronised.remove(real(source));
            if (lasting != null) {
                synchronised.put(real(target), lasting);
            }
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return below.isSameFile(real(one), real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return below.isHidden(real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return below.getFileStore(real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            below.checkAccess(real(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return below.getFileAttributeView(real(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
            return below.readAttributes(real(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
            return below.readAttributes(real(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            below.setAttribute(real(path), attribute, value, options);
        }
    }

    /** A file being written: what does not get through is cut off where the machine went off. */
    private final class Channel extends FileChannel {
        private final Path file;
        private final FileChannel below;

        private Channel(Path file, FileChannel below) {
            this.file = file;
            this.below = below;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int wanted = bytes.remaining();
            if (wanted == 0) {
                return 0;
            }
            int granted = spend(wanted);
            ByteBuffer part = bytes.slice(bytes.position(), granted);
            while (part.hasRemaining()) {
                below.write(part);
            }
            bytes.position(bytes.position() + granted);
            return granted;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            spend(1);
            synchronised.put(file, below.size());
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return below.read(into);
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return below.read(into, position);
        }

        @Override
        public long position() throws IOException {
            return below.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            below.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return below.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return below.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            below.close();
        }

        @Override
        public long read(ByteBuffer[] into, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer bytes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
