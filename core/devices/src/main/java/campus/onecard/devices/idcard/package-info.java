/**
 * Second-generation ID cards 居民身份证 and the permits read by the same machines: the reader's protocol
 * (GA 450, GA 467), the layouts on the chip (GA/T 490), and what a job needs of them.
 */
@NullMarked
package campus.onecard.devices.idcard;

import org.jspecify.annotations.NullMarked;
