package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.priortext.align.Alignment;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.redline.Redliner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The types of change set by hand for the sample pairs, on the hand-made alignment, so that only the reading is measured. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldChangesTest {

    private static final Path GOLD = Path.of("..", "shared", "gold");
    private static final Map<String, String> SAMPLES = Map.of("L27Rev1-2018", "A-C.1-73-L.27-Rev.1.txt", "73-27", "A-73-505.md#I",
            "73-266", "A-73-505.md#II", "75-240", "A-RES-75-240.md", "L4-2020", "A-C.1-75-L.4.md", "L11-2023", "A-C.1-78-L.11.md");

    private final Map<String, int[]> tally = new TreeMap<>();
    private final List<String> own = new ArrayList<>();
    private final List<String> editorialInstead = new ArrayList<>();

    @BeforeAll
    void measure() throws Exception {
        assumeTrue(Files.isDirectory(GOLD));
        for (String pair : List.of("L27Rev1-2018--73-27", "73-27--75-240", "75-240--L11-2023", "73-266--L4-2020")) {
            JsonNode gold = new ObjectMapper().readTree(GOLD.resolve("align-" + pair + ".json").toFile());
            measure(pair, gold, resolution(gold.get("from").asString()), resolution(gold.get("to").asString()));
        }
    }

    private static Resolution resolution(String name) throws Exception {
        return new Analysis().witness(InputSpec.parse("samples/" + SAMPLES.get(name))).resolution();
    }

    private void measure(String pair, JsonNode gold, Resolution from, Resolution to) {
        List<Match> matches = new ArrayList<>();
        List<Set<String>> wanted = new ArrayList<>();
        for (JsonNode entry : gold.get("entries")) {
            if (entry.get("primary").asBoolean()) {
                matches.add(new Match(paragraphs(entry.get("from"), from), paragraphs(entry.get("to"), to), 1,
                        entry.has("moved") && entry.get("moved").asBoolean(), Confidence.HIGH, false, List.of()));
                Set<String> types = new TreeSet<>();
                entry.get("changes").forEach(type -> types.add(type.asString()));
                types.removeIf(type -> type.startsWith("origin."));
                wanted.add(types);
            }
        }
        Redliner redliner = new Redliner();
        List<List<Change>> changes = new ChangeClassifier()
                .classify(new Alignment(from, to, matches), matches.stream().map(redliner::redline).toList());
        for (int i = 0; i < matches.size(); i++) {
            count(pair, Summarizer.ids(matches.get(i).before()) + " → " + Summarizer.ids(matches.get(i).after()), wanted.get(i), changes.get(i));
        }
    }

    private static List<Paragraph> paragraphs(JsonNode ids, Resolution resolution) {
        List<Paragraph> paragraphs = new ArrayList<>();
        ids.forEach(id -> paragraphs.add(resolution.paragraph(id.asString()).orElseThrow()));
        return paragraphs;
    }

    private void count(String pair, String place, Set<String> wanted, List<Change> changes) {
        Set<String> found = changes.stream().map(Change::type).collect(Collectors.toCollection(TreeSet::new));
        wanted.forEach(type -> tally.computeIfAbsent(type, _ -> new int[3])[found.contains(type) ? 0 : 2]++);
        found.stream().filter(type -> !wanted.contains(type)).forEach(type -> {
            tally.computeIfAbsent(type, _ -> new int[3])[1]++;
            own.add(pair + " | " + place + " | " + type);
        });
        if (wanted.stream().anyMatch(type -> type.startsWith("substantive.")) && changes.stream().noneMatch(Change::substantive)) {
            editorialInstead.add(place);
        }
    }

    @Test
    void findsNineOfTenTypesSetByHand() {
        assertThat(recall("")).as(this::told).isGreaterThanOrEqualTo(0.95);
        for (String family : List.of("substantive.verb-", "editorial.abbreviation-expansion", "editorial.sequence-modifier",
                "editorial.session-rolled", "editorial.date-rolled", "editorial.recall-list", "structure.")) {
            assertThat(recall(family)).as(family).isGreaterThanOrEqualTo(0.9);
        }
    }

    /** The hand-made list names the principal changes of a rewritten paragraph; the program names all. */
    @Test
    void addsFewTypesOfItsOwn() {
        int found = tally.values().stream().mapToInt(count -> count[0]).sum();
        int own = tally.values().stream().mapToInt(count -> count[1]).sum();
        assertThat((double) found / (found + own)).as(this::told).isGreaterThanOrEqualTo(0.9);
    }

    /** Every type beyond the hand-made list has been looked up in the texts. */
    @Test
    void addsOnlyWhatHasBeenJudged() throws Exception {
        List<String> judged;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                getClass().getResourceAsStream("own-readings.txt"), StandardCharsets.UTF_8))) {
            judged = reader.lines().filter(line -> !line.startsWith("#"))
                    .map(line -> String.join(" | ", List.of(line.split("\t")).subList(0, 3))).toList();
        }
        assertThat(own).containsExactlyInAnyOrderElementsOf(judged);
    }

    @Test
    void callsNothingEditorialThatIsSubstance() {
        assertThat(editorialInstead).isEmpty();
    }

    private double recall(String family) {
        List<int[]> counts = tally.entrySet().stream().filter(entry -> entry.getKey().startsWith(family)).map(Map.Entry::getValue).toList();
        int found = counts.stream().mapToInt(count -> count[0]).sum();
        int missed = counts.stream().mapToInt(count -> count[2]).sum();
        return (double) found / (found + missed);
    }

    private String told() {
        return tally.entrySet().stream().map(entry -> "%s: %d right, %d own, %d missed".formatted(
                entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2])).collect(Collectors.joining("\n"));
    }
}
