/** Tests of bank transfers. */
@NullMarked
package campus.onecard.server.transfer;

import org.jspecify.annotations.NullMarked;
