/** A folder of texts indexed on disk for agreed-language search. */
package org.priortext.corpus;
