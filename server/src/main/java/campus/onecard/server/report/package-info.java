/** Reports on paper, made with JasperReports. */
@NullMarked
package campus.onecard.server.report;

import org.jspecify.annotations.NullMarked;
