package org.priortext.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.priortext.source.FileContent;
import org.priortext.source.UnreadableException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dossiers on disk, as JSON. Fields this program does not know are passed over; a file of a later generation is refused,
 * because saving it here would lose what it holds.
 */
public final class DossierStore {
    private static final Pattern FORMAT = Pattern.compile(Pattern.quote(DossierFile.FORMAT) + "(\\d{1,6})");

    /** Made ready when something is first saved. */
    private static final class Writing {
        static final JsonMapper JSON = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /**
     * A dossier with the state of its file, by which a file changed or exchanged since then is told.
     *
     * @param dossier what the file holds
     * @param state length and checksum of the file's bytes: made in no time at the start, and enough against an accident
     */
    public record Stored(Dossier dossier, String state) {}

    /**
     * Reads a dossier.
     *
     * @throws UnreadableException if the file is missing, damaged, of another kind or of a later generation
     */
    public Dossier read(Path file) throws UnreadableException {
        return open(file).dossier();
    }

    /**
     * Reads a dossier that is to be written again.
     *
     * @throws UnreadableException as {@link #read}
     */
    public Stored open(Path file) throws UnreadableException {
        try {
            byte[] content = FileContent.of(file);
            JsonTree tree = JsonTree.read(content);
            generation(tree, file);
            return new Stored(DossierFile.of(tree).dossier(folder(file)), state(content));
        } catch (NoSuchFileException e) {
            throw new UnreadableException(file + ": there is no such file.", e);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException(file + ": cannot be read.", e);
        } catch (RuntimeException e) {
            throw new UnreadableException(file + ": this dossier is damaged and cannot be opened.", e);
        }
    }

    private static void generation(JsonTree tree, Path file) throws UnreadableException {
        String name = tree.text("format");
        Matcher format = FORMAT.matcher(name == null ? "" : name);
        if (!format.matches()) {
            throw new UnreadableException(file + ": not a Priortext dossier.");
        }
        if (Integer.parseInt(format.group(1)) > DossierFile.GENERATION) {
            throw new UnreadableException(file + ": saved by a newer Priortext; open it with that version.");
        }
    }

    /**
     * Writes a dossier whole or not at all, whatever stood there before.
     *
     * @return the state of the file from now on
     * @throws IOException if the folder cannot be written; the old file is then untouched
     */
    public String write(Dossier dossier, Path file) throws IOException {
        byte[] content = Writing.JSON.writeValueAsBytes(DossierFile.of(dossier, folder(file)));
        AtomicOutput.write(file, true, out -> out.write(content));
        return state(content);
    }

    /**
     * Writes a dossier in the place of the one it was made from, and of no other.
     *
     * @param state of the file when it was last read or written; null if that is not known
     * @return the state of the file from now on
     * @throws ChangedElsewhereException if the file is there and in another state; it is then untouched
     * @throws IOException as {@link #write(Dossier, Path)}
     */
    public String write(Dossier dossier, Path file, String state) throws IOException {
        if (Files.exists(file) && !state(FileContent.of(file)).equals(state)) {
            throw new ChangedElsewhereException(file);
        }
        return write(dossier, file);
    }

    private static String state(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return content.length + "-" + Long.toHexString(sum.getValue());
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }
}
