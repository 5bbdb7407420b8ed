package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** Small PDF files made to cost much: each is refused with the same sentence, soon and in little memory. */
class HostilePdfTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TEXT = "BT /F1 10 Tf 72 700 Td (The General Assembly,) Tj ET ";
    private static final int BLANKS = 40 << 20;

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage();

    HostilePdfTest() {
        document.addPage(page);
        page.setResources(new PDResources());
        page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(FontName.TIMES_ROMAN));
    }

    private byte[] saved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        }
        return out.toByteArray();
    }

    private void refused() throws IOException {
        byte[] file = saved();
        assertThat(file.length).isLessThan(4 << 20);
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> Importers.read("x.pdf", file)).isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("x.pdf: the PDF is too large or damaged").message().endsWith("."));
    }

    /** A stream with bytes that are packed as its filters say already. */
    private COSStream stream(byte[] packed, COSBase filters) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.FILTER, filters);
        return stream;
    }

    private static byte[] flate(String repeated, int bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = repeated.repeat((1 << 16) / repeated.length()).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            for (int n = 0; n < bytes; n += piece.length) {
                out.write(piece);
            }
        }
        return packed.toByteArray();
    }

    private void content(COSStream stream) {
        page.setContents(new PDStream(stream));
    }

    private void content(String operators) throws IOException {
        content(stream(operators.getBytes(StandardCharsets.US_ASCII), null));
    }

    private PDFormXObject form(COSStream stream) {
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(new PDResources());
        return form;
    }

    @Test
    void refusesAPageOfBlanksWithoutEnd() throws IOException {
        content(stream(flate(" ", BLANKS), COSName.FLATE_DECODE));
        refused();
    }

    @Test
    void refusesBlanksPackedTwice() throws IOException {
        StringBuilder hex = new StringBuilder();
        for (byte b : flate(" ", BLANKS)) {
            hex.append(String.format("%02x", b));
        }
        content(stream(hex.append('>').toString().getBytes(StandardCharsets.US_ASCII), COSArray.ofCOSNames(List.of("ASCIIHexDecode", "FlateDecode"))));
        refused();
    }

    @Test
    void refusesAFormOfBlanksWithoutEnd() throws IOException {
        page.getResources().put(COSName.getPDFName("X"), form(stream(flate(" ", BLANKS), COSName.FLATE_DECODE)));
        content(TEXT + "/X Do");
        refused();
    }

    @Test
    void refusesARangeOfCharactersThatFillsTheMemory() throws IOException {
        characterMap("1 begincodespacerange <00000000> <7FFFFFFF> endcodespacerange 1 beginbfrange\n%endbfrange\n<00000000> <7FFFFFFF> <0041>\nendbfrange");
        refused();
    }

    @Test
    void refusesRangesOfCharactersNamedAgainAndAgain() throws IOException {
        characterMap("9999 beginbfrange " + "<0000> <FFFF> <0041> ".repeat(9_999) + "endbfrange");
        refused();
    }

    @Test
    void readsTheCharactersOfARange() throws IOException {
        characterMap("1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfrange <00> <7F> <0000> <80> <81> [<0041> <0042>] endbfrange");
        assertThat(Importers.read("x.pdf", saved()).lines()).extracting(Line::text).containsExactly("The General Assembly,");
    }

    private void characterMap(String map) throws IOException {
        COSDictionary font = (COSDictionary) page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).getDictionaryObject("F1");
        font.setItem(COSName.TO_UNICODE, stream(map.getBytes(StandardCharsets.US_ASCII), null));
        content(TEXT);
    }

    @Test
    void refusesACharacterMapOfBlanksWithoutEnd() throws IOException {
        COSDictionary font = (COSDictionary) page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).getDictionaryObject("F1");
        font.setItem(COSName.TO_UNICODE, stream(flate(" ", BLANKS), COSName.FLATE_DECODE));
        content(TEXT);
        refused();
    }

    @Test
    void refusesFormsThatDrawEachOtherAThousandMillionTimes() throws IOException {
        PDFormXObject drawn = form(stream(TEXT.getBytes(StandardCharsets.US_ASCII), null));
        for (int n = 0; n < 30; n++) {
            PDFormXObject twice = form(stream("/X Do /X Do".getBytes(StandardCharsets.US_ASCII), null));
            twice.getResources().put(COSName.getPDFName("X"), drawn);
            drawn = twice;
        }
        page.getResources().put(COSName.getPDFName("X"), drawn);
        content(TEXT + "/X Do");
        refused();
    }

    @Test
    void refusesOnePageNamedFarMoreOftenThanThePagesAreSaidToBe() throws IOException {
        content(TEXT);
        COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
        for (int n = 0; n < 100_000; n++) {
            kids.add(kids.get(0));
        }
        refused();
    }

    @Test
    void refusesGraphicsStatesWithoutEnd() throws IOException {
        content(stream(flate("q ", 1 << 20), COSName.FLATE_DECODE));
        refused();
    }

    @Test
    void refusesAPageInPartsThatTogetherAreTooMuchToHold() throws IOException {
        COSArray parts = new COSArray();
        COSStream numbers = stream(flate("1.23 ", 1 << 20), COSName.FLATE_DECODE);
        for (int n = 0; n < 10; n++) {
            parts.add(numbers);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, parts);
        refused();
    }

    @Test
    void refusesAPageWithMoreCharactersThanPaperHolds() throws IOException {
        content("BT /F1 10 Tf " + "(some words ) Tj ".repeat(5_000) + "ET");
        refused();
    }

    @Test
    void refusesARowOfAPredictorThatFillsTheMemory() throws IOException {
        COSStream stream = stream(flate(" ", 100), COSName.FLATE_DECODE);
        COSDictionary settings = new COSDictionary();
        settings.setInt(COSName.PREDICTOR, 12);
        settings.setInt(COSName.COLUMNS, Integer.MAX_VALUE);
        stream.setItem(COSName.DECODE_PARMS, settings);
        content(stream);
        refused();
    }

    @Test
    void readsAPageUnderSeveralFilters() throws IOException {
        COSStream plain = document.getDocument().createCOSStream();
        try (OutputStream out = plain.createOutputStream(COSArray.ofCOSNames(List.of("ASCIIHexDecode", "FlateDecode")))) {
            out.write(TEXT.getBytes(StandardCharsets.US_ASCII));
        }
        content(plain);
        assertThat(Importers.read("x.pdf", saved()).lines()).extracting(Line::text).containsExactly("The General Assembly,");
    }
}
