/**
 * What exists only in a demo: the test bench beside the kiosk, and the journey that walks by itself
 * and takes pictures.
 */
@NullMarked
package campus.onecard.kiosk.demo;

import org.jspecify.annotations.NullMarked;
