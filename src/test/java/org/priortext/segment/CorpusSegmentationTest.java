package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priortext.model.Segmentation;
import org.priortext.source.Importers;
import org.priortext.source.SourceText;
import org.priortext.source.UnreadableException;

/** The law "nothing is lost" on real documents beside the project, where there are any. */
class CorpusSegmentationTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @Test
    void losesNoLetterOfAnyDocument() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no documents beside the project");
        for (Path file : files()) {
            try {
                SourceText source = Importers.read(file);
                Segmentation segmentation = new Segmenter().segment(source);
                assertThat(LetterAccount.of(source, segmentation).missing()).as(file.toString()).isEmpty();
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).as(file.toString()).contains(file.getFileName().toString());
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
