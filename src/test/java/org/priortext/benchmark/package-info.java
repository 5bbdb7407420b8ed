/**
 * How long the engine takes, measured by JMH (the benchmark harness of the JDK's own developers) outside the ordinary
 * test run: {@code mvn -q -Pbenchmark process-test-classes exec:exec -Dbench=Sample}. Each benchmark has its measure beside it in
 * the same run: java-diff-utils on the words of the same texts.
 */
package org.priortext.benchmark;
