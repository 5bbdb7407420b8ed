package org.priortext.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the commands' own {@code --version} the program's version. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {ProgramVersion.line()};
    }
}
