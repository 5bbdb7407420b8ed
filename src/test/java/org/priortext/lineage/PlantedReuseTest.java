package org.priortext.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;

/**
 * Known phrases of one text planted into another of unrelated matter, between joints of sentences and formulae that both
 * texts use: what is found is measured in characters.
 */
class PlantedReuseTest {

    private static final List<String> SOURCE = List.of(
            "Alarmed that unregulated trawling has emptied coastal shelves where families once gathered mussels, urchins and edible kelp,",
            "Convinced that lighthouse keepers, pilots and harbour masters need a shared vocabulary for reporting fog, drift ice and lost containers,",
            "Deploring that counterfeit spare parts were fitted to rescue helicopters stationed on remote archipelagos,",
            "Encouraging shipyards to recycle copper wiring, asbestos panels and ballast sediment without endangering apprentices,",
            "Requests the curator of the tide archive to digitize logbooks written by whalers between the equator and the polar circle;",
            "Invites cable operators to bury transoceanic fibres deeper wherever anchors, earthquakes or curious sharks have severed them;");
    private static final List<String> FILLER = List.of(
            "vaccinators walking between mountain hamlets", "judges who translate verdicts into plain speech",
            "grandmothers teaching arithmetic with pebbles", "orchards grafted with forgotten apples",
            "a ledger of unpaid midwives", "violin makers seasoning spruce for decades", "brass telescopes on school roofs",
            "postal sorters memorizing alleyways", "beekeepers mapping pollen", "glaziers repairing cathedral windows at dawn",
            "choirs rehearsing in disused factories", "bakers who barter rye for diesel");
    private static final List<String> COMMON = List.of(
            "in accordance with international law and the Charter of the United Nations", "and in this regard",
            "taking into account the importance of", "the General Assembly at its eightieth session", "all Member States",
            "with a view to", "human rights and fundamental freedoms", "under the auspices of the United Nations",
            "to submit a report to the General Assembly", "as well as the role of the United Nations in");

    @Test
    void findsPlantedPhrasesAndNothingElse() {
        Score score = score(new Random(7), Kind.EXACT);

        assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsPhrasesPlantedWithAWordChanged() {
        Score score = score(new Random(11), Kind.NEAR);

        assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsPhrasesPlantedWithTheirHalvesExchanged() {
        Score score = score(new Random(13), Kind.REORDERED);

        assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsNothingWhereNothingIsPlanted() {
        Score score = score(new Random(17), Kind.NONE);

        assertThat(score.claimed).isZero();
    }

    private enum Kind { EXACT, NEAR, REORDERED, NONE }

    /** Characters planted, claimed for the source, and both. */
    private record Score(int planted, int claimed, int both) {
        double precision() {
            return (double) both / claimed;
        }

        double recall() {
            return (double) both / planted;
        }
    }

    private static Score score(Random random, Kind kind) {
        int planted = 0;
        int claimed = 0;
        int both = 0;
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder(filler(random));
            BitSet spots = new BitSet();
            for (int i = 0; i < 3; i++) {
                String phrase = phrase(random, kind);
                text.append(' ');
                spots.set(text.length(), text.length() + phrase.length());
                text.append(phrase).append(' ').append(filler(random));
            }
            BitSet found = found(text.toString());
            planted += spots.cardinality();
            claimed += found.cardinality();
            found.and(spots);
            both += found.cardinality();
        }
        return new Score(planted, claimed, both);
    }

    /** Characters of the text that the tracer says come from the source, blanks at the ends of spans left out. */
    private static BitSet found(String text) {
        List<String> source = Stream.concat(SOURCE.stream(), Stream.of("Recalling that " + String.join(" and ", COMMON) + ","))
                .toList();
        Lineage lineage = new Tracer().trace(List.of(witness("source", source), witness("target", List.of(text))));
        BitSet found = new BitSet();
        for (Provenance provenance : lineage.paragraphs().getFirst().provenances()) {
            if (provenance.route() == Route.INHERITED || provenance.route() == Route.BORROWED) {
                found.set(provenance.slice().start(),
                        provenance.slice().start() + provenance.slice().text().stripTrailing().length());
            }
        }
        return found;
    }

    private static String phrase(Random random, Kind kind) {
        String[] words = SOURCE.get(random.nextInt(SOURCE.size())).split(" ");
        int shortest = kind == Kind.REORDERED ? 12 : 8;
        int length = shortest + random.nextInt(words.length - shortest);
        int from = 1 + random.nextInt(words.length - length);
        List<String> taken = new ArrayList<>(Arrays.asList(words).subList(from, Math.min(words.length, from + length)));
        switch (kind) {
            case EXACT -> { }
            case NEAR -> taken.set(taken.size() / 2, "otherwise");
            case REORDERED -> java.util.Collections.rotate(taken, taken.size() / 2);
            case NONE -> taken.clear();
        }
        return String.join(" ", taken);
    }

    private static String filler(Random random) {
        return COMMON.get(random.nextInt(COMMON.size())) + " " + FILLER.get(random.nextInt(FILLER.size())) + ", "
                + COMMON.get(random.nextInt(COMMON.size())) + " " + FILLER.get(random.nextInt(FILLER.size())) + ",";
    }

    private static Witness witness(String label, List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        texts.forEach(text -> paragraphs.add(Paragraph.of("PP" + (paragraphs.size() + 1), ParagraphKind.PREAMBULAR, null, text)));
        return new Witness(label, Resolution.of(paragraphs));
    }
}
