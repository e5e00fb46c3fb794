/** Looking after the machine: events, answers, journeys. */
@NullMarked
package campus.onecard.kiosk.operator;

import org.jspecify.annotations.NullMarked;
