package org.priortext.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priortext.corpus.Hit;
import org.priortext.corpus.TextSearch;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Route;
import org.priortext.model.Witness;
import org.priortext.source.UnreadableException;

/** What is known of the resolutions on information security, on the documents themselves where they stand beside the project. */
class IctSecurityTest {

    private static final Path FOLDER = Path.of("../shared/corpus/ict-security");
    /** The Russian Federation's line and the United States' until they met in 76/19, in order of adoption. */
    private static final List<String> BOTH_LINES = List.of("A_RES_73_27.txt", "A_RES_73_266.txt", "A_RES_74_28.txt", "A_RES_74_29.txt",
            "A_RES_75_32.txt", "A_RES_75_240.txt", "A_RES_76_19.txt");
    private static final List<String> LATER = List.of("A_RES_77_36.txt", "A_RES_77_37.txt", "A_RES_78_16.pdf", "A_RES_78_237.pdf",
            "A_RES_79_237.pdf", "A_C.1_80_L.20.pdf");

    private final Analysis analysis = new Analysis();

    @BeforeEach
    void documentsAreThere() {
        assumeTrue(Files.isDirectory(FOLDER), "no documents beside the project");
    }

    @Test
    void theSharedFutureInCyberspaceStandsInTwoResolutionsOnly() throws UnreadableException {
        assertThat(exact("community of shared future for humankind in cyberspace"))
                .extracting(Hit::label).containsExactlyInAnyOrder("A/RES/73/27", "A/RES/75/240");
    }

    @Test
    void additionalBindingObligationsFirstStandIn2021() throws UnreadableException {
        List<Hit> hits = exact("additional binding obligations");

        assertThat(hits).extracting(Hit::label).contains("A/RES/76/19");
        assertThat(hits.stream().map(Hit::date).sorted().findFirst()).contains(java.time.LocalDate.of(2021, 12, 6));
    }

    @Test
    void theConsensusTextOf2021DrawsOnBothLines() throws UnreadableException {
        Lineage lineage = analysis.trace(witnesses(BOTH_LINES));

        assertThat(mainSource(lineage, "PP3")).isEqualTo("A/RES/73/27, PP9");
        assertThat(mainSource(lineage, "PP4")).isEqualTo("A/RES/73/27, PP2");
        assertThat(mainSource(lineage, "PP7")).isEqualTo("A/RES/73/27, PP13");
        assertThat(mainSource(lineage, "PP8")).isEqualTo("A/RES/73/27, PP14");
        assertThat(mainSource(lineage, "PP9")).isEqualTo("A/RES/73/27, PP4");
        assertThat(mainSource(lineage, "PP2")).isEqualTo("A/RES/73/266, PP6");
        assertThat(mainSource(lineage, "PP5")).isEqualTo("A/RES/73/266, PP7");
        assertThat(mainSource(lineage, "PP13")).isEqualTo("A/RES/73/266, OP1(a)");
        assertThat(mainSource(lineage, "OP5")).isEqualTo("new");
    }

    private List<Hit> exact(String phrase) throws UnreadableException {
        List<TextSearch.Source> sources = witnesses(Stream.concat(BOTH_LINES.stream(), LATER.stream()).toList()).stream()
                .map(witness -> new TextSearch.Source(null, witness)).toList();
        return new TextSearch().search(sources, phrase, 100).stream().filter(Hit::exact).toList();
    }

    private List<Witness> witnesses(List<String> files) throws UnreadableException {
        List<Witness> witnesses = new ArrayList<>();
        for (String file : files) {
            witnesses.add(analysis.witness(new InputSpec(null, FOLDER.resolve(file), null)));
        }
        return witnesses;
    }

    /** The first source of the longest stretch of a clause, or the route that has none. */
    private static String mainSource(Lineage lineage, String id) {
        Provenance longest = lineage.paragraphs().stream().filter(traced -> traced.paragraph().id().equals(id)).findFirst().orElseThrow()
                .provenances().stream().max(java.util.Comparator.comparingInt(one -> one.slice().text().length())).orElseThrow();
        return longest.route() == Route.NEW ? "new" : longest.first().witness().label() + ", " + longest.first().slice().paragraph().id();
    }
}
