package org.priortext.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.source.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dossiers on disk, as JSON. Fields this program does not know are passed over; a file of a later generation is refused,
 * because saving it here would lose what it holds.
 */
public final class DossierStore {
    private static final Pattern FORMAT = Pattern.compile(Pattern.quote(DossierFile.FORMAT) + "(\\d{1,6})");

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /**
     * Reads a dossier.
     *
     * @throws UnreadableException if the file is missing, damaged, of another kind or of a later generation
     */
    public Dossier read(Path file) throws UnreadableException {
        JsonNode tree = tree(file);
        Matcher format = FORMAT.matcher(tree.path("format").asString(""));
        if (!format.matches()) {
            throw new UnreadableException(file + ": not a Priortext dossier.");
        }
        if (Integer.parseInt(format.group(1)) > DossierFile.GENERATION) {
            throw new UnreadableException(file + ": saved by a newer Priortext; open it with that version.");
        }
        try {
            return json.treeToValue(tree, DossierFile.class).dossier(folder(file));
        } catch (RuntimeException e) {
            throw damaged(file, e);
        }
    }

    /**
     * Writes a dossier whole or not at all.
     *
     * @throws IOException if the folder cannot be written; the old file is then untouched
     */
    public void write(Dossier dossier, Path file) throws IOException {
        byte[] content = json.writeValueAsBytes(DossierFile.of(dossier, folder(file)));
        AtomicOutput.write(file, true, out -> out.write(content));
    }

    private JsonNode tree(Path file) throws UnreadableException {
        try {
            return json.readTree(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableException(file + ": there is no such file.", e);
        } catch (IOException e) {
            throw new UnreadableException(file + ": cannot be read.", e);
        } catch (JacksonException e) {
            throw damaged(file, e);
        }
    }

    private static UnreadableException damaged(Path file, Exception cause) {
        return new UnreadableException(file + ": this dossier is damaged and cannot be opened.", cause);
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }
}
