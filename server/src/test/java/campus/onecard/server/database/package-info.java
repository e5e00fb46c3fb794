/** The test kit's database, and the tests of the database's own ways. */
@NullMarked
package campus.onecard.server.database;

import org.jspecify.annotations.NullMarked;
