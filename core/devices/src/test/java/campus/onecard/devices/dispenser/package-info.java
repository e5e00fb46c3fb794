@org.jspecify.annotations.NullMarked
package campus.onecard.devices.dispenser;
