package org.priortext.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.Samples;
import org.priortext.lineage.Lineage;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

class TablesTest {

    private static final ExportOptions OPTIONS = ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4));

    @Test
    void listsEveryClauseAndEveryChange() throws IOException {
        Comparison comparison = Samples.comparison();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(comparison, OPTIONS, out);
        List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(out.toString(StandardCharsets.UTF_8))).getRecords();
        int expected = comparison.clauses().stream().mapToInt(clause -> Math.max(1, clause.changes().size())).sum();
        int notes = comparison.from().resolution().footnotes().size() + comparison.to().resolution().footnotes().size();
        assertThat(notes).isPositive();
        assertThat(rows).hasSize(expected + notes);
        assertThat(rows.stream().flatMap(row -> row.get("text after").lines()).collect(Collectors.toSet()))
                .containsAll(comparison.to().resolution().paragraphs().stream().map(Paragraph::text).toList());
    }

    @Test
    void theSummaryTellsWhatIsStillAliveAndWhoTheSponsorsAre() {
        Comparison comparison = Samples.comparison();
        List<String> sponsors = comparison.to().resolution().sponsors();
        assertThat(sponsors).isNotEmpty();
        assertThat(SummaryTable.of(comparison).rows()).contains(List.of("of these still alive", comparison.standing().alive()))
                .contains(List.of("sponsor of the later text", sponsors.getLast()));
    }

    @Test
    void writesAWorkbookWithASheetForEachTable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxExporter().write(Samples.comparison(), OPTIONS, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.sheetIterator()).toIterable().extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Summary", "Changes", "Obligations", "Reporting");
            assertThat(workbook.getSheet("Obligations").getLastRowNum()).isPositive();
            assertThat(workbook.getSheet("Obligations")).filteredOn(row -> row.getCell(4).getStringCellValue().length() > 200)
                    .isNotEmpty().allSatisfy(row -> assertThat(row.getHeightInPoints()).isGreaterThan(50));
            assertThat(workbook.getProperties().getCoreProperties().getCreator()).isEqualTo("A. Delegate");
        }
    }

    @Test
    void theWorkbookOfATraceKeepsTheWordsStillAliveApartFromTheShares() throws IOException {
        Lineage lineage = new Analysis().trace(List.of(Samples.witness("samples/A-73-505.md#I"),
                Samples.witness("samples/A-RES-75-240.md"), Samples.witness("samples/A-C.1-78-L.11.md")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxLineageExporter().write(lineage, OPTIONS, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheet("Words still alive").getLastRowNum()).isEqualTo(3);
            assertThat(workbook.getSheet("Shares").getRow(0).getCell(2).getStringCellValue()).isEqualTo("share of the words of A/C.1/78/L.11");
        }
        assertThat(LineageTables.origins(lineage).rows().stream().map(row -> row.get(3))).contains("dropped since, now back");
    }

    @Test
    void showsForEveryEarlierClauseWhatBecameOfIt() {
        List<Witness> witnesses = List.of(Samples.witness("samples/A-RES-75-240.md"),
                Samples.witness("samples/A-C.1-78-L.11.md"));
        Lineage lineage = new Analysis().trace(witnesses);
        Table table = LineageTables.survival(lineage);
        assertThat(table.rows()).hasSize(witnesses.getFirst().resolution().paragraphs().size())
                .allSatisfy(row -> assertThat(row).hasSize(table.header().size()));
        assertThat(LineageTables.origins(lineage).rows().stream().map(row -> (String) row.getLast()).collect(Collectors.joining()))
                .isEqualTo(witnesses.getLast().resolution().paragraphs().stream().map(Paragraph::text)
                        .collect(Collectors.joining()));
    }
}
