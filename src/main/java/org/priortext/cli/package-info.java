/** The command line: picocli, the small maintained parser with usage help. Takes its streams, returns its exit status. */
package org.priortext.cli;
