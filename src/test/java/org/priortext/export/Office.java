package org.priortext.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LibreOffice without a screen, where it is installed: opens what the exporters write. */
public final class Office {

    private static final String MACROS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub Settle(sources As String, ending As String, command As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              Dim filter(0) As New com.sun.star.beans.PropertyValue
              filter(0).Name = "FilterName"
              filter(0).Value = "MS Word 2007 XML"
              dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
              For Each source In Split(sources, "|")
                document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
                dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
                document.storeToURL(source + ending, filter())
                document.close(True)
              Next source
            End Sub
            </script:module>
            """;
    private final Path folder;

    /** Sets up a profile of its own; its first start lays out the folder that takes the macro. */
    public Office(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        run("--terminate_after_init");
        Files.writeString(folder.resolve("profile/user/basic/Standard/Module1.xba"), MACROS);
    }

    public static boolean installed() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
    }

    /** The document as LibreOffice saves it when all changes are accepted or rejected. */
    public byte[] settled(Path docx, boolean accept) throws IOException, InterruptedException {
        return settled(List.of(docx), accept).getFirst();
    }

    /** The documents as LibreOffice saves them when all their changes are accepted or rejected. */
    public List<byte[]> settled(List<Path> documents, boolean accept) throws IOException, InterruptedException {
        String ending = accept ? ".accepted.docx" : ".rejected.docx";
        String sources = documents.stream().map(document -> document.toUri().toString()).collect(Collectors.joining("|"));
        run("macro:///Standard.Module1.Settle(" + sources + "," + ending + ",.uno:"
                + (accept ? "AcceptAllTrackedChanges" : "RejectAllTrackedChanges") + ")");
        List<byte[]> settled = new ArrayList<>();
        for (Path document : documents) {
            settled.add(Files.readAllBytes(document.resolveSibling(document.getFileName() + ending)));
        }
        return settled;
    }

    /** The file in another format, beside it. */
    public Path converted(Path file, String format) throws IOException, InterruptedException {
        run("--convert-to", format, "--outdir", folder.toString(), file.toString());
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format.replaceAll(":.*", ""));
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile()).start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice does not end");
        }
    }
}
