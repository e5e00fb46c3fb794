/** Campus card readers over PC/SC: WinSCard on Windows and macOS, pcsc-lite on Linux. */
@NullMarked
package campus.onecard.devices.card.pcsc;

import org.jspecify.annotations.NullMarked;
