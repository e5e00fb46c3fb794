@NullMarked
package campus.onecard.client.journal;

import org.jspecify.annotations.NullMarked;
