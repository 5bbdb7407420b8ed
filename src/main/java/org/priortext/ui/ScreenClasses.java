package org.priortext.ui;

import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;

/** The classes JavaFX uses on a real screen only: the start-up cache is made without one and should have them too. */
public final class ScreenClasses {
    private static final String CLASS = ".class";
    /** Windows and events of each system, and what draws by its graphics device. */
    private static final List<String> FOLDERS = List.of("com/sun/glass/ui/", "com/sun/prism/es2/", "com/sun/prism/d3d/", "com/sun/prism/mtl/");

    private ScreenClasses() {}

    /**
     * Loads them without using them.
     *
     * @throws IOException if JavaFX's files cannot be read
     */
    public static void load() throws IOException {
        Module graphics = Application.class.getModule();
        ModuleReference there = ModuleLayer.boot().configuration().findModule(graphics.getName()).orElseThrow().reference();
        try (ModuleReader reader = there.open(); Stream<String> files = reader.list()) {
            files.filter(ScreenClasses::isOne)
                    .map(file -> file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                    .forEach(name -> Class.forName(graphics, name));
        }
    }

    private static boolean isOne(String file) {
        return file.endsWith(CLASS) && FOLDERS.stream().anyMatch(file::startsWith);
    }
}
