package org.priortext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Note;
import org.priortext.dossier.Version;
import org.priortext.source.WordFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The command line as a user meets it: what it prints, and with which status it ends. */
class MainTest {

    private static final String EARLIER = "samples/A-RES-75-240.md";
    private static final String LATER = "samples/A-C.1-78-L.11.md";
    private static final String REPORT = "samples/A-73-505.md";

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String err) {}

    private static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), args);
        return new Outcome(status, out.toString(), err.toString());
    }

    private static JsonNode json(Outcome outcome) {
        return new ObjectMapper().readTree(outcome.out());
    }

    @Test
    void warnsOfTextsInTwoLanguages() throws IOException {
        Path french = folder.resolve("french.txt");
        Files.writeString(french, "A/C.1/75/L.6\n\nL’Assemblée générale,\n\nRappelant les rapports du Groupe et les vues des États dans le domaine "
                + "de la sécurité,\n\n1. Demande aux membres de l’Organisation de rendre compte des mesures prises;\n");
        assertThat(run("compare", EARLIER, french.toString()).err())
                .isEqualToIgnoringNewLines("priortext: A/RES/75/240 is in English and A/C.1/75/L.6 in French; compare texts of one language.");
        assertThat(run("compare", EARLIER, LATER).err()).isEmpty();
    }

    @Test
    void listsBothResolutionsOfAReport() {
        JsonNode root = json(run("segment", REPORT, "--json"));
        assertThat(root.get("format").asString()).isEqualTo("priortext/segment/1");
        assertThat(root.get("resolutions").size()).isEqualTo(2);
        assertThat(root.get("resolutions").get(1).get("vote").get("inFavour").size()).isEqualTo(139);
    }

    @Test
    void marksASymbolThatIsGuessedFromTheNameOfTheFile() {
        JsonNode guessed = json(run("segment", LATER, "--json")).get("resolutions").get(0);
        assertThat(guessed.get("symbol").asString()).isEqualTo("A/C.1/78/L.11");
        assertThat(guessed.get("symbolGuessed").asBoolean()).isTrue();
        assertThat(json(run("segment", EARLIER, "--json")).get("resolutions").get(0).get("symbolGuessed").asBoolean()).isFalse();
        assertThat(run("segment", LATER).out()).contains("A/C.1/78/L.11 (guessed");
    }

    @Test
    void readsTrackedChangesEitherWayOrAsTwoVersions() throws IOException {
        Path file = folder.resolve("tracked.docx");
        Files.write(file, new WordFile().plain("The General Assembly,").paragraph("", WordFile.run("<w:i/>", "Recalling"), WordFile.run("", " its resolution on tea,"))
                .paragraph("", WordFile.run("", "1. "), WordFile.run("<w:i/>", "Decides"), WordFile.run("", " to "),
                        "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText xml:space=\"preserve\">drink</w:delText></w:r></w:del>",
                        "<w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>serve</w:t></w:r></w:ins>", WordFile.run("", " tea.")).bytes());
        assertThat(run("segment", file.toString()).out()).contains("Decides to serve tea.").doesNotContain("drink");
        assertThat(run("segment", file.toString(), "--changes", "rejected").out()).contains("Decides to drink tea.").doesNotContain("serve");
        assertThat(run("segment", file.toString(), "--changes", "both").out()).contains("Decides to drink tea.", "Decides to serve tea.");
        Outcome compared = run("compare", file.toString(), "--changes", "both");
        assertThat(compared.status()).isEqualTo(1);
        assertThat(compared.out()).contains("[-drink-]{+serve+}", "before changes");
        assertThat(run("compare", LATER).status()).isEqualTo(2);
    }

    @Test
    void addsTheNotesOfADossierToWordOnlyWhenAsked() throws IOException {
        Path dossier = folder.resolve("own.priortext");
        new DossierStore().write(Dossier.EMPTY.with(Version.of(new InputSpec("ours", Path.of(LATER), null)))
                .noting(new Note("ours", "OP1", Note.Position.RED_LINE, "The capital insists.")), dossier);
        Path without = folder.resolve("without.docx");
        Path with = folder.resolve("with.docx");
        run("compare", EARLIER, LATER, "-o", without.toString());
        Outcome done = run("compare", EARLIER, LATER, "-o", with.toString(), "--notes", dossier.toString());
        assertThat(done.err()).isEmpty();
        assertThat(comments(without)).isEmpty();
        assertThat(comments(with)).singleElement().asString().contains("The capital insists.");
        assertThat(run("compare", EARLIER, LATER, "--notes", dossier.toString()).status()).isEqualTo(Main.USAGE);
        assertThat(run("compare", EARLIER, EARLIER, "-o", folder.resolve("none.docx").toString(), "--notes", dossier.toString()).err())
                .contains("holds no notes on these two texts");
    }

    @Test
    void saysWhichNotesOfADossierHaveLostTheirClause() throws IOException {
        Path dossier = folder.resolve("own.priortext");
        new DossierStore().write(Dossier.EMPTY.with(Version.of(new InputSpec("ours", Path.of(LATER), null)))
                .noting(new Note("ours", "OP1", Note.Position.RED_LINE, "The capital insists.", "Decides to close the house on Sundays;")), dossier);
        Path file = folder.resolve("with.docx");
        Outcome done = run("compare", EARLIER, LATER, "-o", file.toString(), "--notes", dossier.toString());
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains("the note on OP1", "The capital insists.", "could not be placed");
        assertThat(comments(file)).isEmpty();
    }

    @Test
    void readsADayInThreeFormsAndSaysWhichAreRead() throws IOException {
        for (String day : List.of("2020-12-31", "31.12.2020", "31 December 2020")) {
            Path file = folder.resolve("dated.html");
            run("compare", EARLIER, LATER, "-o", file.toString(), "--author", "A. Delegate", "--date", day, "--force");
            assertThat(Files.readString(file)).contains("A. Delegate, 31 December 2020");
        }
        Outcome refused = run("compare", EARLIER, LATER, "--date", "31.02.2020");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("31.02.2020", "2020-12-31").doesNotContain("java.");
    }

    @Test
    void writesTheTableAskedForAsCsv() throws IOException {
        Path file = folder.resolve("table.csv");
        run("compare", EARLIER, LATER, "-o", file.toString(), "--table", "reporting");
        assertThat(Files.readString(file)).startsWith("text,paragraph,addressee,session").contains("the Secretary-General,78,2023");
        run("trace", EARLIER, LATER, "-o", file.toString(), "--table", "alive", "--force");
        assertThat(Files.readString(file)).startsWith("version,its words,later version").contains("A/RES/75/240,").contains(",A/C.1/78/L.11,");
        assertThat(run("compare", EARLIER, LATER, "--table", "reporting").status()).isEqualTo(2);
        assertThat(run("trace", EARLIER, LATER, "-o", folder.resolve("t.html").toString(), "--table", "alive").status()).isEqualTo(2);
        assertThat(run("compare", "--help").out()).contains("obligations or reporting");
    }

    @Test
    void theJsonHoldsTheBriefAndHowMuchLivesOnAsATraceCountsIt() {
        JsonNode compared = json(run("compare", EARLIER, LATER, "--json"));
        JsonNode figure = json(run("trace", EARLIER, LATER, "--json")).get("survivalFigures").get(0);
        assertThat(compared.get("summary").get("survival").get("alive").asInt()).isEqualTo(figure.get("alive").asInt());
        JsonNode first = compared.get("brief").get("sections").get(0);
        assertThat(first.get("title").asString()).isEqualTo("Cost and mandates");
        assertThat(first.get("lines").get(0).asString()).isEqualTo("OP8 (new): report asked of the Secretary-General, seventy-eighth session");
    }

    @Test
    void refusesAPhraseWithoutWords() {
        Outcome marks = run("search", ",,,", "--in", "samples");
        assertThat(marks.status()).isEqualTo(2);
        assertThat(marks.err()).contains("holds no word to search for");
    }

    private static List<String> comments(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getDocComments() == null ? List.of()
                    : document.getDocComments().getComments().stream().map(XWPFComment::getText).toList();
        }
    }

    @Test
    void printsTheBriefAloneIfAskedFor() {
        assertThat(run("compare", EARLIER, LATER, "--brief").out()).contains("Cost and mandates").doesNotContain("Clause by clause");
    }

    @Test
    void refusesAnOptionThatTheFormatDoesNotUse() {
        for (String wanted : List.of("--side-by-side -o x.docx", "--comments -o x.html", "--move-marks", "--number-lists -o x.pdf",
                "--author N -o x.md", "--date 2020-12-31 -o x.csv", "--comments --brief -o x.docx", "--brief --json", "--comments --json")) {
            List<String> given = new ArrayList<>(List.of("compare", EARLIER, LATER));
            given.addAll(List.of(wanted.replace("x.", folder + "/x.").split(" ")));
            Outcome refused = run(given.toArray(String[]::new));
            assertThat(refused.status()).as(wanted).isEqualTo(Main.USAGE);
            assertThat(refused.err()).as(wanted).contains(wanted.contains("--comments --brief") ? "--comments" : wanted.split(" ")[0]);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void writesAnAmendedTextAndNothingIfTheAmendmentDoesNotFit() throws IOException {
        Path amendment = folder.resolve("amendment.txt");
        Path out = folder.resolve("amended.md");
        Files.writeString(amendment, "A/80/L.2\n\nAlbania: amendment to draft resolution A/C.1/78/L.11\n\nDelete operative paragraph 1.\n");
        assertThat(run("amend", LATER, amendment.toString()).out()).contains("Delete operative paragraph 1.", "OP1  deleted");
        assertThat(run("amend", LATER, amendment.toString(), "-o", out.toString()).status()).isZero();
        assertThat(json(run("segment", out.toString(), "--json")).get("resolutions").get(0).get("paragraphs").size()).isEqualTo(26);
        Path word = folder.resolve("amended.docx");
        assertThat(run("amend", LATER, amendment.toString(), "-o", word.toString()).out()).contains("OP1  deleted");
        assertThat(json(run("compare", out.toString(), word.toString(), "--json")).get("summary").get("unchanged").asInt()).isEqualTo(26);
        assertThat(out).content().startsWith("A/C.1/78/L.11 as amended by A/80/L.2\n");
        assertThat(run("amend", LATER, amendment.toString(), "-o", folder.resolve("amended.pdf").toString()).err()).contains(".docx, .md or .json");
        assertThat(folder.resolve("amended.pdf")).doesNotExist();
        Path wrong = folder.resolve("wrong.md");
        Files.writeString(amendment, "A/80/L.2\n\nAlbania: amendment to draft resolution A/C.1/78/L.11\n\nDelete operative paragraph 99.\n");
        Outcome refused = run("amend", LATER, amendment.toString(), "-o", wrong.toString());
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("no OP99");
        assertThat(wrong).doesNotExist();
    }

    @Test
    void namesATextByTheLabelGiven() {
        JsonNode root = json(run("segment", "73-266=" + REPORT + "#II", "--json"));
        assertThat(root.get("resolutions").size()).isEqualTo(1);
        assertThat(root.get("resolutions").get(0).get("label").asString()).isEqualTo("73-266");
    }

    @Test
    void tellsWhatTheOtherTextsOfTheFamilyRecall() {
        String missing = "A/RES/73/266";
        assertThat(run("compare", REPORT + "#I", EARLIER).out()).doesNotContain("though");
        Outcome beside = run("compare", REPORT + "#I", EARLIER, "--beside", "samples/A-C.1-75-L.4.md");
        assertThat(beside.out()).contains("recalls the same resolutions and belongs with them", missing);
    }

    @Test
    void endsWithOneWhereTwoTextsDiffer() {
        Outcome outcome = run("compare", EARLIER, LATER);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("PP9 \u2192 PP6", "[-Expressing concern-]{+Recalling+}");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void endsWithZeroWhereATextIsComparedWithItself() {
        Outcome outcome = run("compare", EARLIER, EARLIER, "--json");
        assertThat(outcome.status()).isZero();
        json(outcome).get("matches").forEach(match -> assertThat(match.get("kind").asString()).isEqualTo("unchanged"));
    }

    @Test
    void tellsThatTextsToTraceAreNotInTheOrderOfTheirDates() {
        assertThat(run("trace", LATER, EARLIER).err()).contains("A/C.1/78/L.11 (2023-10-12) is given before A/RES/75/240 (2020-12-31)");
        assertThat(run("compare", LATER, EARLIER).err()).contains("A/C.1/78/L.11 (2023-10-12) is given before A/RES/75/240 (2020-12-31)");
        assertThat(run("trace", EARLIER, LATER).err()).isEmpty();
    }

    @Test
    void tracesTheLastText() {
        Outcome outcome = run("trace", REPORT + "#I", EARLIER, LATER, "--json");
        assertThat(outcome.status()).isZero();
        assertThat(json(outcome).get("versions").size()).isEqualTo(3);
    }

    @Test
    void readsTheOtherFilesWhenOneCannotBeRead() {
        Outcome outcome = run("segment", "no-such-file.pdf", LATER);

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err().lines()).singleElement().asString().contains("no-such-file.pdf");
        assertThat(outcome.out()).contains("OP1");
    }

    @Test
    void tellsOfEachPhraseItsSourceItsRoadAndWhetherItWasAgreed() {
        String out = run("trace", "73-27=" + REPORT + "#I", "73-266=" + REPORT + "#II", EARLIER, LATER).out();

        assertThat(out).containsPattern("73-27 \\(\\d+ words\\): recommended, 2018-11-19, recorded vote 109-45-16");
        assertThat(out).contains("[inherited, agreed: 73-27, PP8 (vote 109-45-16); via 2 texts, last A/RES/75/240, PP8] Confirming that information");
        assertThat(out).contains("[dropped and back, agreed: 73-27, OP4 (vote 109-45-16)");
    }

    @Test
    void searchesAFile() {
        JsonNode hits = json(run("search", "defamatory campaign, vilification or hostile propaganda", "--in", LATER, "--json")).get("hits");
        assertThat(hits.get(0).get("id").asString()).isEqualTo("PP12");
        assertThat(hits.get(0).get("exact").asBoolean()).isTrue();
    }

    @Test
    void takesThePhraseAfterThePlacesToo() {
        String phrase = "defamatory campaign, vilification or hostile propaganda";

        assertThat(run("search", "--in", LATER, phrase).out()).isEqualTo(run("search", phrase, "--in", LATER).out()).contains("PP12");
        assertThat(run("search", "--in", LATER).err()).contains("Give the words to search for");
    }

    @Test
    void writesAFileAndReplacesItOnlyWhenForced() throws IOException {
        Path file = folder.resolve("redline.html");
        assertThat(run("compare", EARLIER, LATER, "-o", file.toString()).status()).isEqualTo(1);
        assertThat(Files.readString(file)).contains("<ins");
        Files.writeString(file, "mine");
        Outcome refused = run("compare", EARLIER, LATER, "-o", file.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--force");
        assertThat(file).hasContent("mine");
        assertThat(run("compare", EARLIER, LATER, "-o", file.toString(), "--force").status()).isEqualTo(1);
        assertThat(Files.readString(file)).contains("<ins");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void saysInOneLineThatThereIsNoFolderToWriteInto() {
        Outcome outcome = run("compare", EARLIER, LATER, "-o", folder.resolve("nowhere").resolve("x.html").toString());
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err().lines()).singleElement().asString().contains("no folder");
    }

    @Test
    void saysInOneLineThatAFileIsMissing() {
        assertUnreadable(run("segment", folder.resolve("nothing.pdf").toString()), "no such file");
    }

    @Test
    void saysInOneLineThatAFileIsEmpty() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.txt"));
        assertUnreadable(run("segment", file.toString()), "empty");
    }

    @Test
    void saysInOneLineThatAFileIsFarTooLargeWithoutReadingIt() throws IOException {
        Path file = folder.resolve("sparse.txt");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'x'}), 3L << 30);
        }
        assertUnreadable(run("segment", file.toString()), "larger than 64 MB");
        assertUnreadable(run("compare", EARLIER, LATER, "--notes", file.toString(), "-o", folder.resolve("r.docx").toString()), "larger than 64 MB");
    }

    @Test
    void saysInOneLineThatAPipeDoesNotEnd() {
        Path endless = Path.of("/dev/zero");
        assumeThat(endless).exists();
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertUnreadable(run("segment", endless.toString()), "larger than 64 MB"));
    }

    @Test
    void saysInOneLineThatJavaHasNoMoreMemoryOrDepth() {
        for (Error error : List.of(new OutOfMemoryError(), new StackOverflowError(), new NoClassDefFoundError())) {
            StringWriter err = new StringWriter();
            PrintWriter out = new PrintWriter(new StringWriter()) {
                @Override
                public void write(String text, int from, int length) {
                    throw error;
                }
            };
            int status = Main.run(new Terminal(out, new PrintWriter(err), false), "segment", "--json", EARLIER);
            assertUnreadable(new Outcome(status, "", err.toString()), "");
        }
    }

    @Test
    void saysInOneLineThatAFileIsNoText() throws IOException {
        byte[] junk = new byte[4000];
        for (int i = 0; i < junk.length; i++) {
            junk[i] = (byte) (i * 37 % 251);
        }
        Path file = Files.write(folder.resolve("junk.bin"), junk);
        assertUnreadable(run("compare", file.toString(), LATER), "not a text");
    }

    @Test
    void saysInOneLineThatATextHoldsNoResolution() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear colleagues,\n\nthe meeting is at ten.\n", StandardCharsets.UTF_8);
        assertUnreadable(run("segment", file.toString()), "no resolution");
    }

    @Test
    void saysInOneLineThatThereIsNoThirdResolution() {
        assertUnreadable(run("segment", REPORT + "#III"), "#I (");
    }

    @Test
    void namesTheChoicesWhereAFileHoldsSeveral() {
        assertUnreadable(run("compare", REPORT, LATER), "#II (");
    }

    @Test
    void saysInOneLineThatADamagedPdfIsOne() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj\n<<");
        assertUnreadable(run("segment", file.toString()), "damaged");
    }

    @Test
    void endsWithTwoOnWrongUsage() {
        assertThat(run("compare", EARLIER).status()).isEqualTo(2);
        assertThat(run("frobnicate").status()).isEqualTo(2);
        assertThat(run("segment").status()).isEqualTo(2);
        assertThat(run("compare", EARLIER, LATER, "--format", "docx").status()).isEqualTo(2);
        assertThat(run("compare", EARLIER, LATER, "--format", "wordperfect", "-o", "x.wpd").err()).contains("docx");
    }

    @Test
    void tellsItsVersionAndItsUsage() {
        assertThat(run("--version").out()).matches("priortext \\d+\\.\\d+\\.\\d+\\S*\\s*");
        assertThat(run("--help").out()).contains("segment", "compare", "trace", "search");
        assertThat(run("compare", "--help").status()).isZero();
    }

    private static void assertUnreadable(Outcome outcome, String words) {
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err().lines()).hasSize(1).first().asString().startsWith("priortext: ").contains(words);
        assertThat(outcome.out()).isEmpty();
    }
}
