/**
 * Opens accounts from the university's roster: reads the file, judges each row, tells the result.
 */
@NullMarked
package campus.onecard.server.roster;

import org.jspecify.annotations.NullMarked;
