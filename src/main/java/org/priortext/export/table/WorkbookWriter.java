package org.priortext.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.priortext.export.ExportOptions;

/** Writes tables as the sheets of a workbook, each with a fixed header and a filter. */
final class WorkbookWriter {

    /** Widest column, in characters: longer texts are wrapped. */
    private static final int WIDEST = 60;
    /** Height of a line in the font of new workbooks, in points, and the most a row can have. */
    private static final float LINE = 15;
    private static final float TALLEST = 409;
    /** The most a cell of a workbook can hold, in characters. */
    private static final int CELL = 32_767;

    private WorkbookWriter() {}

    static void write(String title, List<Table> tables, ExportOptions options, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            CellStyle head = workbook.createCellStyle();
            head.setFont(bold);
            for (Table table : tables) {
                writeSheet(workbook.createSheet(table.name()), table, head, wrapped);
            }
            describe(workbook, title, options);
            workbook.write(out);
        }
    }

    private static void writeSheet(XSSFSheet sheet, Table table, CellStyle head, CellStyle wrapped) {
        writeRow(sheet.createRow(0), table.header(), head);
        for (int i = 0; i < table.rows().size(); i++) {
            writeRow(sheet.createRow(i + 1), table.rows().get(i), wrapped);
        }
        int[] widths = IntStream.range(0, table.header().size()).map(column -> width(table, column)).toArray();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, 256 * (2 + widths[column]));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            sheet.getRow(i + 1).setHeightInPoints(Math.min(TALLEST, LINE * lines(table.rows().get(i), widths)));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, table.header().size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private static void writeRow(XSSFRow row, List<?> values, CellStyle style) {
        for (int column = 0; column < values.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            if (values.get(column) instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                String text = values.get(column).toString();
                cell.setCellValue(text.length() <= CELL ? text : text.substring(0, CELL - 1) + "…");
            }
        }
    }

    /** Lines of the tallest cell of a row. */
    private static int lines(List<Object> row, int[] widths) {
        return IntStream.range(0, widths.length).map(column -> row.get(column).toString().lines()
                .mapToInt(line -> Math.ceilDiv(Math.max(1, line.length()), widths[column])).sum()).max().orElse(1);
    }

    private static int width(Table table, int column) {
        int width = table.header().get(column).length() + 2;
        for (List<Object> row : table.rows()) {
            width = Math.max(width, row.get(column).toString().length());
        }
        return Math.min(width, WIDEST);
    }

    private static void describe(XSSFWorkbook workbook, String title, ExportOptions options) {
        var core = workbook.getProperties().getCoreProperties();
        core.setCreator(options.author());
        core.setCreated(Optional.of(Date.from(options.date().toInstant(ZoneOffset.UTC))));
        core.setTitle(title);
        workbook.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Priortext");
    }
}
