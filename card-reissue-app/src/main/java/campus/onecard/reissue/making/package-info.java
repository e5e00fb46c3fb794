/** Makes blank cards into campus cards at a reader, by the server's commands. */
@NullMarked
package campus.onecard.reissue.making;

import org.jspecify.annotations.NullMarked;
