package org.priortext.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Resolution;
import org.priortext.model.Roman;
import org.priortext.model.Segmentation;
import org.priortext.model.Witness;
import org.priortext.segment.Segmenter;
import org.priortext.source.Importers;
import org.priortext.source.UnreadableException;

/** Reads the resolutions of a file and names them: by symbol, else by the file's name; of several each by its number too. */
final class FileTexts {

    private FileTexts() {}

    /**
     * The resolutions of a file.
     *
     * @throws UnreadableException with a sentence for the user, if the file cannot be read or holds none
     */
    static List<Witness> of(Path file, byte[] content) throws UnreadableException {
        Segmentation segmentation;
        try {
            segmentation = new Segmenter().segment(Importers.read(file.getFileName().toString(), content));
        } catch (RuntimeException e) {
            throw new UnreadableException(file.getFileName() + ": cannot be read (" + e.getClass().getSimpleName() + ").", e);
        }
        List<Resolution> resolutions = segmentation.resolutions();
        if (resolutions.isEmpty()) {
            throw new UnreadableException(file.getFileName() + ": no resolution found in this file.");
        }
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < resolutions.size(); i++) {
            String symbol = resolutions.get(i).symbol();
            String name = symbol != null ? symbol : stem(file);
            witnesses.add(new Witness(resolutions.size() > 1 ? name + "#" + Roman.of(i + 1) : name, resolutions.get(i)));
        }
        return witnesses;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
