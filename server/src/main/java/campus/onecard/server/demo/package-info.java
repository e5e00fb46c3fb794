/** An invented university to try everything with: people, outlets and a term's worth of history. */
@NullMarked
package campus.onecard.server.demo;

import org.jspecify.annotations.NullMarked;
