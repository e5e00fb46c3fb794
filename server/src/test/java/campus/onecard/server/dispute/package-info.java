/** Reports of wrong charges, over HTTP. */
@NullMarked
package campus.onecard.server.dispute;

import org.jspecify.annotations.NullMarked;
