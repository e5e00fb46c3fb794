/** Kills servers and the database under load, and looks whether the books kept their word. */
@NullMarked
package campus.onecard.server.crash;

import org.jspecify.annotations.NullMarked;
