/**
 * A campus card without a chip: files, rights, keys, error counters and torn writes as FMCOS has
 * them, behind bytes in and bytes out.
 */
@NullMarked
package campus.onecard.devices.card.virtual;

import org.jspecify.annotations.NullMarked;
