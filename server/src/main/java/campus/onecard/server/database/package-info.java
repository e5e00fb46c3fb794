/** The database: the embedded MariaDB, the connections to it or to an external one, the schema. */
@NullMarked
package campus.onecard.server.database;

import org.jspecify.annotations.NullMarked;
