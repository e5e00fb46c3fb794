@NullMarked
package campus.onecard.client;

import org.jspecify.annotations.NullMarked;
