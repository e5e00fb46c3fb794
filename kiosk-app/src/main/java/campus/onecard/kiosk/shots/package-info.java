/** Pictures of every screen: the samples they show, and the program that draws them. */
@NullMarked
package campus.onecard.kiosk.shots;

import org.jspecify.annotations.NullMarked;
