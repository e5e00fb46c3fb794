/** The campus card's command set (FMCOS): reading, proving and personalising a card. */
@NullMarked
package campus.onecard.devices.card.fmcos;

import org.jspecify.annotations.NullMarked;
