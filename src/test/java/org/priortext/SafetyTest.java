package org.priortext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Version;
import org.priortext.source.WordFile;

/**
 * The whole program, run in a Java of its own without a network over texts that ask for one: it never tries to reach
 * it, starts no other program, prints nothing of a text, leaves nothing open to other users, and does not touch what it reads.
 */
class SafetyTest {
    private static final String ADDRESS = "http://priortext.invalid/x";
    /** PDFBox's list of the fonts installed on the machine; there is nothing of a document in it. */
    private static final String FONTS = ".pdfbox.cache";
    private static final String CLAUSE = "Decides to dig communal wells before zaqulent summer;";

    @TempDir
    private Path folder;
    private Path texts;
    private Path home;

    @BeforeEach
    void write() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        home = Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(folder.resolve("out"));
        Files.createDirectory(folder.resolve("tmp"));
        Files.createDirectories(folder.resolve("services/META-INF/services"));
        Files.writeString(folder.resolve("services/META-INF/services/java.net.spi.InetAddressResolverProvider"), DeniedNetwork.Names.class.getName());
        Map<String, byte[]> files = Map.of(
                "text.md", utf8("![x](" + ADDRESS + ")\n\n*The General Assembly*,\n\n1. *Decides* to dig communal wells before zaqulent winter;\n"),
                "text.html", utf8("<html><head><base href='" + ADDRESS + "'><link rel=stylesheet href='" + ADDRESS + "'><script src='" + ADDRESS
                        + "'></script><meta http-equiv=refresh content='0;url=" + ADDRESS + "'></head><body onload='go()'><img src='" + ADDRESS
                        + "'><iframe src='" + ADDRESS + "'></iframe><p>The General Assembly,</p><p>1. " + CLAUSE + "</p></body></html>"),
                "text.akn", utf8("<?xml-stylesheet href='" + ADDRESS + "'?><akomaNtoso xmlns:xi='http://www.w3.org/2001/XInclude' "
                        + "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='x " + ADDRESS + "'><act><preamble><p>The General Assembly,</p>"
                        + "</preamble><body><xi:include href='" + ADDRESS + "'/><paragraph><num>1.</num><content><p>" + CLAUSE
                        + "</p></content></paragraph></body></act></akomaNtoso>"),
                "text.docx", new WordFile().plain("The General Assembly,").xml("<w:p><w:fldSimple w:instr=\"INCLUDEPICTURE " + ADDRESS + " \"/></w:p>")
                        .plain("1. " + CLAUSE).bytes(),
                "text.pdf", pdf(),
                "broken.pdf", java.util.Arrays.copyOf(pdf(), 700),
                "broken.docx", java.util.Arrays.copyOf(new WordFile().plain(CLAUSE).bytes(), 400));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(texts.resolve(file.getKey()), file.getValue());
        }
        Dossier dossier = Dossier.EMPTY;
        for (String name : List.of("text.html", "text.akn", "text.docx", "text.pdf", "text.md")) {
            dossier = dossier.with(Version.of(new InputSpec(name, texts.resolve(name), null)));
        }
        new DossierStore().write(dossier, texts.resolve("all.priortext"));
    }

    @Test
    void everyWayToTheNetworkIsWatched() throws Exception {
        assertThat(triesOf("network")).contains("socket", "channel", "name priortext.invalid", "page", "process java");
    }

    @Test
    void theCommandsKeepToThemselves() throws Exception {
        keepsToItself("commands");
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written).hasSizeGreaterThan(10);
        }
    }

    @Test
    void theProgramKeepsToItselfFromItsFirstStep() throws Exception {
        keepsToItself("command");
        assertThat(folder.resolve("out/launched.html")).exists();
    }

    @Test
    void theWindowKeepsToItselfFromItsFirstStep() throws Exception {
        keepsToItself("opened");
    }

    @Test
    void theWindowKeepsToItself() throws Exception {
        keepsToItself("window");
    }

    private void keepsToItself(String what) throws Exception {
        Map<Path, String> before = contents(texts);

        assertThat(triesOf(what)).as("ways to the network tried, programs started").isEmpty();

        assertThat(contents(texts)).as("the texts read").isEqualTo(before);
        assertThat(contents(folder.resolve("tmp"))).as("temporary files left").isEmpty();
        for (Path file : contents(home).keySet()) {
            if (file.endsWith(FONTS)) {
                continue;
            }
            assertThat(isPrivate(file)).as("%s is closed to other users", file).isTrue();
        }
        for (Path file : contents(folder.resolve("out")).keySet()) {
            assertThat(isClosed(file)).as("the export %s is closed to other users", file).isTrue();
        }
        assertThat(isClosed(texts.resolve("all.priortext"))).as("the dossier is closed to other users").isTrue();
    }

    /** Runs the program without a network and gives its tries to reach one, and the programs it started; it must end well and print nothing. */
    private List<String> triesOf(String what) throws IOException, InterruptedException {
        Path tries = folder.resolve("tries");
        Path processes = folder.resolve("processes.jfr");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED", "-Duser.home=" + home, "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Djavafx.cachedir=" + folder.resolve("javafx"), "-XX:FlightRecorderOptions:repository=" + folder.resolve("recorder"), "-Djava.nio.channels.spi.SelectorProvider=" + DeniedNetwork.Channels.class.getName(),
                "-cp", folder.resolve("services") + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                DeniedNetwork.class.getName(), what, tries.toString(), processes.toString(), texts.toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        Path printed = folder.resolve("printed");
        Process process = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("ended").isTrue();
        assertThat(Files.readAllLines(printed)).as("printed").allMatch(SafetyTest::isAboutJavaFx);
        assertThat(process.exitValue()).isZero();
        List<String> all = new ArrayList<>(Files.readAllLines(tries));
        for (RecordedEvent event : RecordingFile.readAllEvents(processes)) {
            all.add("process " + Path.of(event.getString("command").split(" ")[0]).getFileName());
        }
        return all;
    }

    /** Under test JavaFX stands on the class path, and says so. */
    private static boolean isAboutJavaFx(String line) {
        return line.contains("com.sun.javafx.application.PlatformImpl startup") || line.contains("Unsupported JavaFX configuration");
    }

    private static boolean isPrivate(Path file) throws IOException {
        for (Path at = file; at != null && !at.endsWith("home"); at = at.getParent()) {
            if (isClosed(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody else may read or enter it, whatever folder it comes to lie in; true where the file system knows no such rights. */
    private static boolean isClosed(Path file) throws IOException {
        return !Files.getFileStore(file).supportsFileAttributeView("posix")
                || PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).endsWith("------");
    }

    private static Map<Path, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(Function.identity(), SafetyTest::state));
        }
    }

    private static String state(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDActionURI action = new PDActionURI();
            action.setURI(ADDRESS);
            document.getDocumentCatalog().setOpenAction(action);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 700;
                for (String line : List.of("The General Assembly,", "1. " + CLAUSE)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 10);
                    content.newLineAtOffset(120, y);
                    content.showText(line);
                    content.endText();
                    y -= 24;
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
