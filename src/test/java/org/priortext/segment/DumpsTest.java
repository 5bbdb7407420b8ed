package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priortext.model.Footnote;
import org.priortext.model.Leftover;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Segmentation;

/** What tools make of the pages of a PDF when they write them as text: page ends, heads and notes between the lines. */
class DumpsTest {

    private static final String RULE = "        __________________";

    @Test
    void readsPagesSetOutAsPrinted() {
        Segmentation read = Texts.segment(
                "                United Nations                                           A/RES/80/58",
                "                General Assembly                                 Distr.: General",
                "                                                                 1 December 2025", "",
                "Eightieth session", "Agenda item 72 (a)", "Safety of lighthouses and of those who", "keep them", "",
                "                Resolution adopted by the General Assembly", "                on 1 December 2025", "",
                "  80/58.       Safety of lighthouses and of those who keep them", "",
                "                      The General Assembly,",
                "                     Recalling all relevant treaties, 1 and the need to further",
                "                promote respect thereof,",
                RULE, "            1", "                These include the Convention on Lights of 9 December 1994, and the",
                "                Protocol thereto.", "", " 25-24985 (E)     261225", " *2524985*",
                "\f                                            Safety of lighthouses and of those who",
                "A/RES/80/58                                                              keep them", "",
                "                         Noting that of 1,614 keepers 7 were relieved and that the Statute 2 applies,",
                "                         1.   Welcomes the report for 2024/25; 3",
                "                         2.   Decides to remain seized of the matter.",
                RULE, "             2", "               Treaty Series, vol. 75.", "             3", "               A/80/322.", "",
                "2/2                                                                                    25-24985");

        Resolution resolution = read.resolutions().getFirst();
        assertThat(resolution.symbol()).isEqualTo("A/RES/80/58");
        assertThat(resolution.paragraphs()).extracting(Paragraph::text).containsExactly(
                "Recalling all relevant treaties, and the need to further promote respect thereof,",
                "Noting that of 1,614 keepers 7 were relieved and that the Statute applies,",
                "Welcomes the report for 2024/25;", "Decides to remain seized of the matter.");
        assertThat(resolution.footnotes()).extracting(Footnote::text).containsExactly(
                "These include the Convention on Lights of 9 December 1994, and the Protocol thereto.", "Treaty Series, vol. 75.", "A/80/322.");
        assertThat(read.leftovers()).filteredOn(left -> left.kind().equals("running-header")).extracting(Leftover::text)
                .anyMatch(text -> text.startsWith("A/RES/80/58"));
    }

    @Test
    void readsPagesInTheOrderTheyWereSet() {
        Segmentation read = Texts.segment(
                "A/RES/80/58", "", "United Nations", "", "General Assembly", "", "Distr.: General", "1 December 2025", "",
                "Eightieth session", "Agenda item 72", "Lighthouses and those who keep them", "",
                "Resolution adopted by the General Assembly", "on 1 December 2025", "", "80/58.", "",
                "Lighthouses and those who keep them", "The General Assembly,",
                "Recalling all relevant treaties, and in particular the Convention on", "Lights,1",
                "Noting the work of the keepers,", "1.", "", "Welcomes the report for", "2024/25; 2", "",
                "__________________", "1", "", "25-24985 (E)", "", "Treaty Series, vol. 75.", "A/80/322.", "2", "", "261225", "", "*2524985*",
                "\fLighthouses and those who keep them", "", "A/RES/80/58", "",
                "2.", "Calls upon the keepers to trim the lamps of the Statute, 3 including at night;",
                "3", "Invites all States to lend a hand; 4", "4.", "Decides to remain seized of the matter.", "",
                "__________________", "", "Article 2 of the Statute.", "Resolution 60/1, which was adopted at the sixtieth session of the General", "Assembly.", "3", "4", "",
                "2/2", "", "25-24985");

        Resolution resolution = read.resolutions().getFirst();
        assertThat(resolution.paragraphs()).extracting(paragraph -> paragraph.id() + " " + paragraph.text()).containsExactly(
                "PP1 Recalling all relevant treaties, and in particular the Convention on Lights,", "PP2 Noting the work of the keepers,",
                "OP1 Welcomes the report for 2024/25;", "OP2 Calls upon the keepers to trim the lamps of the Statute, including at night;",
                "OP3 Invites all States to lend a hand;", "OP4 Decides to remain seized of the matter.");
        assertThat(resolution.footnotes()).extracting(note -> note.label() + " " + note.text()).containsExactly("1 Treaty Series, vol. 75.", "2 A/80/322.",
                "3 Article 2 of the Statute.", "4 Resolution 60/1, which was adopted at the sixtieth session of the General Assembly.");
        assertThat(resolution.paragraphs()).flatExtracting(Paragraph::marks).hasSize(4);
    }

    @Test
    void tellsSponsorsFromTheAgendaItemRightAboveThem() {
        Resolution draft = Texts.segment("A/80/L.9", "", "United Nations", "", "General Assembly", "", "Distr.: Limited", "1 December 2025", "",
                "Eightieth session", "Agenda item 74", "Report of the Keepers of", "Lighthouses", "Andorra, Armenia, Bosnia and Herzegovina,",
                "Republic of", "Korea and State of Palestine:* draft resolution", "", "Report of the Keepers of", "Lighthouses", "The General Assembly,",
                "Noting the work of the keepers,", "1. Decides to remain seized of the matter.").resolutions().getFirst();

        assertThat(draft.agendaItem()).isEqualTo("74");
        assertThat(draft.title()).isEqualTo("Report of the Keepers of Lighthouses");
        assertThat(draft.sponsors()).containsExactly("Andorra", "Armenia", "Bosnia and Herzegovina", "Republic of Korea", "State of Palestine");
    }
}
