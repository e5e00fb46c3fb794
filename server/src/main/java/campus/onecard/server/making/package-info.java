/** Makes blank cards into campus cards for machines that carry the bytes and never see a key. */
@NullMarked
package campus.onecard.server.making;

import org.jspecify.annotations.NullMarked;
