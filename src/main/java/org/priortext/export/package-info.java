/** Results written for others: one class a format. Jackson is used here for the public JSON. */
package org.priortext.export;
