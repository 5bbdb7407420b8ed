package org.priortext.dossier;

import java.nio.file.Path;
import java.util.List;
import org.priortext.model.Segmentation;
import org.priortext.model.Witness;
import org.priortext.source.SourceText;

/**
 * A file read and segmented.
 *
 * @param file where it is
 * @param source its lines
 * @param segmentation all it holds
 * @param witnesses the resolutions asked for, labelled
 */
public record SegmentedFile(Path file, SourceText source, Segmentation segmentation, List<Witness> witnesses) {

    public SegmentedFile {
        witnesses = List.copyOf(witnesses);
    }
}
