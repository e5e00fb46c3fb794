/** Payments that their owner reports as not made by them. */
@NullMarked
package campus.onecard.server.dispute;

import org.jspecify.annotations.NullMarked;
