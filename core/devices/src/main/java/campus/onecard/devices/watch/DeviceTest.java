package campus.onecard.devices.watch;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.printer.PrintOutcome;
import campus.onecard.devices.printer.Receipt;
import campus.onecard.devices.printer.ReceiptPrinter;
import campus.onecard.domain.equipment.EquipmentFault;

/**
 * What a test button does: connects, asks, and has a printer print. Everything else that a machine
 * could do moves cards, so it is left alone.
 */
public final class DeviceTest implements DeviceWork<Device, Health> {

    private static final Receipt PAGE =
            Receipt.of(
                    new Receipt.Title("打印测试 Test"),
                    new Receipt.Rule(),
                    new Receipt.Row("左 left", "右 right"),
                    new Receipt.Row("金额 amount", "￥1,234.56"),
                    new Receipt.Total("合计 total", "￥1,234.56"),
                    new Receipt.Rule(),
                    new Receipt.Centred("一卡通 OneCard"),
                    new Receipt.Qr("ONECARD PRINT TEST"));

    @Override
    public Health with(Device device) throws DeviceFault, InterruptedException {
        device.open();
        Health health = device.health();
        if (device instanceof ReceiptPrinter printer) {
            require(printer.print(PAGE));
        }
        return health;
    }

    private static void require(PrintOutcome outcome) throws DeviceFault {
        switch (outcome) {
            case PrintOutcome.Done done -> {
                // It said so itself.
            }
            case PrintOutcome.Failed failed ->
                    throw new DeviceFault(failed.why(), "the test page was not printed");
            case PrintOutcome.Unknown unknown ->
                    throw new DeviceFault(EquipmentFault.PRINT_UNTOLD, unknown.detail());
        }
    }
}
